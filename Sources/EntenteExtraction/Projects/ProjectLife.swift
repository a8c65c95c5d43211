import EntenteLanguage
import EntenteModel

/// Reads how far a project has come off the words above it in the tree: "agreed to build the line",
/// "work on the line was suspended", "the line opened".
struct ProjectLife {
  let graph: EnhancedGraph
  let words: ProjectWords
  let lemma: (Token) -> String

  private var tokens: [Token] { graph.sentence.tokens }

  /// A stage with the word that says it.
  struct Reading: Hashable {
    var stage: ProjectStage
    var token: Int
  }

  /// The word that a clause about a project begins or ends with: of "work on the line began", the
  /// verb.
  func outermost(above head: Int) -> Int { chain(above: head).last ?? head }

  /// The stage that a sentence gives to a project.
  ///
  /// - Parameters:
  ///   - head: the head of the words that name the project.
  ///   - trigger: the word that a rule started from, where it is another.
  /// - Returns: the stage and the word that says it; nil where the sentence gives none.
  func stage(of head: Int, trigger: Int? = nil) -> Reading? {
    var readings = chain(above: head).compactMap(reading)
    if readings.isEmpty, let trigger, trigger != head {
      readings = reading(trigger).map { [$0] } ?? []
    }
    if readings.isEmpty { readings = clauses(below: head).compactMap(reading) }
    guard var found = readings.first else { return nil }
    for next in readings.dropFirst() where found.stage != .suspended && found.stage != .cancelled {
      if found.stage != .resumed { found = next }
    }
    return standing(found)
  }

  /// The part that whoever does a trigger takes in the project.
  func role(ofTrigger trigger: Int) -> String? { meaning(trigger)?.role }

  private func meaning(_ token: Int) -> ProjectWords.Meaning? {
    words.meaning(of: lemma(tokens[token]), tokens[token].upos)
  }

  private func reading(_ token: Int) -> Reading? {
    guard let meaning = meaning(token),
      let stage = isOngoing(token) ? meaning.ongoing ?? meaning.stage : meaning.stage
    else { return nil }
    return Reading(stage: stage, token: token)
  }

  /// What is only wanted has not come about; what is denied or only thought of has no stage.
  private func standing(_ reading: Reading) -> Reading? {
    let marks = graph.marks(of: reading.token)
    if marks.isNegated || marks.isQuestion { return nil }
    let isPlan = marks.isIntended || marks.tense == .future
    guard isPlan || marks.isPossible || marks.isConditional, reading.stage.isProgress else {
      return isBareGerund(reading.token) ? nil : reading
    }
    return isPlan || marks.isPossible ? Reading(stage: .proposed, token: reading.token) : nil
  }

  /// "In favour of building the line": whether it was built is not said.
  private func isBareGerund(_ token: Int) -> Bool {
    tokens[token].xpos == "VBG" && graph.marks(of: token).aspect == nil
      && !graph.edges(from: token).contains { $0.label.hasPrefix("aux") }
  }

  /// "Is being built", "began to build".
  private func isOngoing(_ token: Int) -> Bool {
    if let aspect = graph.marks(of: token).aspect, aspect != .ends { return true }
    let isBeing = graph.edges(from: token).contains {
      $0.label.hasPrefix("aux") && tokens[$0.target].lemma == "be"
    }
    return isBeing && tokens[token].xpos == "VBG"
      || graph.edges(from: token).contains { tokens[$0.target].form.lowercased() == "being" }
  }

  /// The words that govern a project, from the nearest: what is done with it, and in that clause to
  /// what end.
  private func chain(above head: Int) -> [Int] {
    var found: [Int] = []
    var token = head
    for _ in tokens.indices {
      let above = tokens[token].head
      guard tokens.indices.contains(above), reaches(from: token, to: above) else { break }
      found.append(above)
      token = above
    }
    return found
  }

  /// Whether what a word says is said of what depends on it.
  private func reaches(from token: Int, to above: Int) -> Bool {
    let relation = tokens[token].relation
    let isNoun = tokens[above].upos == "NOUN"
    switch relation.prefix(while: { $0 != ":" }) {
    case "obj", "xcomp": return true
    case "nsubj":
      return relation == "nsubj:pass"
        || !graph.edges(from: above).contains { $0.label == "obj" || $0.label == "xcomp" }
    case "nmod", "compound", "acl": return isNoun && words.carries(lemma(tokens[above]))
    case "obl":
      let stage = meaning(above)?.stage
      return stage == .agreed || stage == .proposed
    case "ccomp": return meaning(above)?.stage == .agreed
    default: return false
    }
  }

  /// "A line, opened in 2014, that was suspended".
  private func clauses(below head: Int) -> [Int] {
    graph.edges(from: head).filter { $0.label.hasPrefix("acl") }.map(\.target)
      .filter { tokens[$0].upos == "VERB" && tokens[$0].xpos != "VB" }
  }
}
