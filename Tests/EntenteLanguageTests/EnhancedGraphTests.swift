import EntenteDocuments
import EntenteLanguage
import Testing

/// A sentence, and for some of its words the edges and marks that rules rely on:
/// `met: agent=Chad agent=Togo`, `sign: intended`.
struct GraphCase: CustomTestStringConvertible {
  var text: String
  var expected: [String]

  init(_ text: String, _ expected: String...) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

@Suite struct EnhancedGraphTests {
  static let edges = [
    GraphCase("Moscow sanctioned Tokyo.", "sanctioned: agent=Moscow patient=Tokyo"),
    GraphCase("The envoy was expelled by Warsaw.", "expelled: agent=Warsaw patient=envoy"),
    GraphCase("Relations were downgraded in 2010.", "downgraded: patient=Relations obl:in=2010"),
    GraphCase("Chad and Togo met in Paris.", "met: agent=Chad agent=Togo obl:in=Paris"),
    GraphCase("Putin met with Kim and Moon.", "met: agent=Putin obl:with=Kim obl:with=Moon"),
    GraphCase(
      "Oslo condemned the attack and recalled its envoy.",
      "condemned: agent=Oslo patient=attack", "recalled: agent=Oslo patient=envoy"),
    GraphCase(
      "Rome will reinforce and expand ties with Cairo.", "reinforce: agent=Rome patient=ties",
      "expand: agent=Rome patient=ties"),
    GraphCase("Seoul agreed to lend Hanoi money.", "lend: agent=Seoul iobj=Hanoi patient=money"),
    GraphCase(
      "Washington urged Beijing to cut exports.", "urged: agent=Washington patient=Beijing",
      "cut: agent=Beijing patient=exports"),
    GraphCase("Beijing was urged to cut exports.", "cut: agent=Beijing patient=exports"),
    GraphCase("Moscow continues to back the regime.", "back: agent=Moscow patient=regime"),
    GraphCase(
      "China, which supplies the island with oil, objected.",
      "supplies: agent=China patient=island obl:with=oil", "objected: agent=China"),
    GraphCase(
      "The bridge that Moscow financed collapsed.", "financed: agent=Moscow patient=bridge"),
    GraphCase(
      "A ferry connecting Oslo to Kiel opened.", "connecting: agent=ferry patient=Oslo obl:to=Kiel"),
    GraphCase("A Chad-led coalition left.", "led: agent=Chad patient=coalition"),
    GraphCase("A line built by Russia was closed.", "built: agent=Russia patient=line"),
    GraphCase("Moscow stepped in, offering Pyongyang credit.", "offering: agent=Moscow"),
    GraphCase("Peru held talks with Chile.", "talks: agent=Peru nmod:with=Chile"),
    GraphCase("China is an ally of Laos.", "ally: agent=China nmod:of=Laos"),
    GraphCase("Its neighbor, Chad, protested.", "protested: agent=neighbor agent=Chad"),
    GraphCase(
      "Tehran's aid and loans to Damascus grew.", "loans: nmod:poss=Tehran nmod:to=Damascus"),
    GraphCase("The talks failed because of the war.", "failed: obl:because_of=war"),
  ]

  @Test(arguments: edges)
  func edgesSayWhoDoesWhatToWhom(_ example: GraphCase) throws {
    let graph = try OwnSentences.graph(of: example.text)
    let tokens = graph.sentence.tokens
    for line in example.expected {
      let parts = line.split(separator: " ").map(String.init)
      let word = try #require(tokens.firstIndex { "\($0.form):" == parts[0] })
      let found = graph.edges(from: word).map { "\($0.label)=\(tokens[$0.target].form)" }
      #expect(Set(found).isSuperset(of: parts.dropFirst()), "\(word): \(found)")
      for edge in graph.edges(from: word) {
        #expect(
          graph.edges(to: edge.target).contains { $0.target == word && $0.label == edge.label })
      }
    }
  }

  static let marks = [
    GraphCase("Chad did not sign the treaty.", "sign: negated past"),
    GraphCase("Chad signed no treaty.", "signed: negated past", "treaty: negated"),
    GraphCase("Chad refused to sign the treaty.", "refused: past", "sign: negated"),
    GraphCase("Chad may sign the treaty.", "sign: possible"),
    GraphCase("Chad will sign the treaty.", "sign: future"),
    GraphCase("Chad plans to sign the treaty.", "plans: present", "sign: intended"),
    GraphCase("They reached an agreement to build a port.", "reached: past", "build: intended"),
    GraphCase(
      "If Kim visits Moscow, aid will follow.", "visits: conditional", "follow: conditional future"),
    GraphCase(
      "Tass reported that Russia had forgiven the debt.", "forgiven: reported=reported past"),
    GraphCase("Russia forgave the debt, according to Tass.", "forgave: reported=according past"),
    GraphCase("Will Moscow regain its status?", "regain: question future"),
    GraphCase("Moscow resumed talks with Kyiv.", "talks: past begins"),
    GraphCase("Moscow stopped exporting oil.", "exporting: ends"),
    GraphCase("Ankara not only bought but also sold arms.", "sold: past"),
    GraphCase("Chad is likely to win the vote.", "win: possible"),
    GraphCase("The planned visit to Rome was discussed.", "visit: intended"),
    GraphCase("Chad has bought the ships.", "bought: past"),
    GraphCase("Chad buys ships.", "buys: present"),
  ]

  @Test(arguments: marks)
  func marksSayWhetherItHappened(_ example: GraphCase) throws {
    let graph = try OwnSentences.graph(of: example.text)
    let tokens = graph.sentence.tokens
    for line in example.expected {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      let word = try #require(tokens.firstIndex { "\($0.form):" == parts[0] })
      #expect(description(graph.marks(of: word), tokens).contains(parts[1]), "\(parts[0])")
    }
  }

  private func description(_ marks: ClauseMarks, _ tokens: [Token]) -> String {
    var words: [String] = []
    if marks.isNegated { words.append("negated") }
    if marks.isPossible { words.append("possible") }
    if marks.isIntended { words.append("intended") }
    if marks.isConditional { words.append("conditional") }
    if marks.isQuestion { words.append("question") }
    if let verb = marks.reportingVerb { words.append("reported=\(tokens[verb].form)") }
    if marks.tense != .unspecified { words.append(marks.tense.rawValue) }
    if let aspect = marks.aspect { words.append(aspect.rawValue) }
    return words.joined(separator: " ")
  }
}
