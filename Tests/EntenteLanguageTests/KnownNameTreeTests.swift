import EntenteLanguage
import Testing

/// A tree that a parser got wrong, a word a line: form, tag, number of the head, relation, kind of
/// the known name; and arcs that it must have afterwards, or that must stay.
struct NameTreeCase: CustomTestStringConvertible {
  var words: [String]
  var arcs: [String]

  init(_ words: String, _ arcs: String...) {
    self.words = words.split(separator: "\n").map(String.init)
    self.arcs = arcs
  }

  var testDescription: String {
    words.map { String($0.prefix { $0 != " " }) }.joined(separator: " ")
  }

  var tokens: [Token] {
    words.enumerated().map { index, line in
      let cells = line.split(separator: " ").map(String.init)
      let tags = cells[1].split(separator: "/").map(String.init)
      return Token(
        bytes: index..<index + 1, form: cells[0], upos: tags[0], xpos: tags[tags.count - 1],
        head: (Int(cells[2]) ?? 0) - 1, relation: cells[3], name: cells.count > 4 ? index : nil)
    }
  }

  var names: [KnownName] {
    words.enumerated().map { index, line in
      let cells = line.split(separator: " ").map(String.init)
      let kind = cells.count > 4 ? KnownName.Kind(rawValue: cells[4]) : nil
      return KnownName(bytes: index..<index + 1, kind: kind ?? .number)
    }
  }
}

@Suite struct KnownNameTreeTests {
  static let corrected = [
    NameTreeCase(
      """
      On ADP/IN 4 nsubj
      May-5 PROPN/NNP 1 nmod date
      Chad PROPN/NNP 4 nsubj place
      met VERB/VBD 0 root
      Niger PROPN/NNP 4 obj place
      """, "met obl May-5", "May-5 case On", "met nsubj Chad"),
    NameTreeCase(
      """
      By ADP/IN 2 case
      October PROPN/NNP 9 obl date
      Chad PROPN/NNP 2 conj place
      , PUNCT/, 5 punct
      Niger PROPN/NNP 3 conj place
      , PUNCT/, 8 punct
      and CCONJ/CC 8 cc
      Mali PROPN/NNP 3 conj place
      left VERB/VBD 0 root
      """, "left nsubj Chad", "Chad conj Niger", "Chad conj Mali", "left obl October"),
    NameTreeCase(
      """
      Chad PROPN/NNP 2 nsubj place
      signed VERB/VBD 0 root
      treaties NOUN/NNS 2 obj
      with ADP/IN 5 case
      Egypt PROPN/NNP 3 nmod place
      in ADP/IN 7 case
      1979 NUM/CD 2 obl date
      and CCONJ/CC 9 cc
      Jordan PROPN/NNP 7 conj place
      in ADP/IN 11 case
      1994 NUM/CD 2 obl date
      """, "Egypt conj Jordan", "treaties nmod Egypt"),
    NameTreeCase(
      """
      Kenya PROPN/NNP 2 nsubj place
      seized VERB/VBD 0 root
      Sinai PROPN/NNP 2 obj place
      , PUNCT/, 6 punct
      the DET/DT 6 det
      Golan PROPN/NNP 3 appos place
      , PUNCT/, 9 punct
      and CCONJ/CC 9 cc
      Gaza PROPN/NNP 6 conj place
      """, "Sinai conj Golan", "Sinai conj Gaza", "seized obj Sinai"),
    NameTreeCase(
      """
      On ADP/IN 5 nsubj
      May-5 PROPN/NNP 5 obl date
      , PUNCT/, 5 punct
      Chad PROPN/NNP 5 obl place
      agreed VERB/VBD 0 root
      """, "agreed nsubj Chad", "agreed obl May-5", "May-5 case On"),
    NameTreeCase(
      """
      Haig PROPN/NNP 2 nsubj person
      met VERB/VBD 0 root
      with ADP/IN 5 case
      Defense PROPN/NNP 5 compound
      Secretary PROPN/NNP 6 nmod:desc
      John-Nott PROPN/NNP 2 obj person
      """, "met obl John-Nott", "John-Nott case with"),
    NameTreeCase(
      """
      Kenya PROPN/NNP 2 nsubj place
      sent VERB/VBD 0 root
      Uganda PROPN/NNP 2 obj place
      a DET/DT 5 det
      message NOUN/NN 2 obj
      """, "sent iobj Uganda", "sent obj message"),
    NameTreeCase(
      """
      Israeli ADJ/JJ 2 amod adjective
      , PUNCT/, 7 punct
      Syrian ADJ/JJ 1 conj adjective
      , PUNCT/, 6 punct
      and CCONJ/CC 6 cc
      U.S. PROPN/NNP 7 compound place
      delegations NOUN/NNS 8 nsubj
      met VERB/VBD 0 root
      """, "delegations compound Israeli", "Israeli conj Syrian", "Israeli conj U.S."),
    NameTreeCase(
      """
      Haig PROPN/NNP 2 nsubj person
      met VERB/VBD 0 root
      Mao PROPN/NNP 2 obj person
      , PUNCT/, 6 punct
      the DET/DT 6 det
      chairman NOUN/NN 3 appos
      , PUNCT/, 9 punct
      and CCONJ/CC 9 cc
      Zhou PROPN/NNP 6 conj person
      """, "Mao conj Zhou", "Mao appos chairman", "met obj Mao"),
    NameTreeCase(
      """
      His PRON/PRP$ 2 nmod:poss
      brother NOUN/NN 4 nsubj
      Raul-Castro PROPN/NNP 4 nsubj person
      spoke VERB/VBD 0 root
      """, "Raul-Castro nmod:desc brother", "spoke nsubj Raul-Castro"),
    NameTreeCase(
      """
      invasion NOUN/NN 0 root
      of ADP/IN 4 case
      British ADJ/JJ 4 amod adjective
      ally NOUN/NN 1 nmod
      Portugal PROPN/NNP 1 nmod place
      """, "invasion nmod Portugal", "Portugal case of", "Portugal nmod:desc ally"),
  ]

  @Test(arguments: corrected)
  func namesMakeSureWhatTheParserGuessed(_ example: NameTreeCase) {
    var tree = KnownNameTree(example.tokens, names: example.names)
    tree.correct()
    let arcs = Set(
      tree.tokens.filter { $0.head >= 0 }.map {
        "\(tree.tokens[$0.head].form) \($0.relation) \($0.form)"
      })
    for arc in example.arcs { #expect(arcs.contains(arc), "\(arcs.sorted())") }
    #expect(tree.tokens.filter { $0.head < 0 }.count == 1)
  }

  static let kept = [
    NameTreeCase(
      """
      In ADP/IN 2 case
      Vienna PROPN/NNP 9 obl place
      , PUNCT/, 4 punct
      Chad PROPN/NNP 9 nsubj place
      , PUNCT/, 6 punct
      Niger PROPN/NNP 4 conj place
      and CCONJ/CC 8 cc
      Mali PROPN/NNP 4 conj place
      agreed VERB/VBD 0 root
      """),
    NameTreeCase(
      """
      Chad PROPN/NNP 2 nsubj place
      met VERB/VBD 0 root
      Niger PROPN/NNP 2 obj place
      and CCONJ/CC 6 cc
      Mali PROPN/NNP 6 nsubj place
      left VERB/VBD 2 conj
      """),
  ]

  @Test(arguments: kept)
  func rightTreesStay(_ example: NameTreeCase) {
    var tree = KnownNameTree(example.tokens, names: example.names)
    tree.correct()
    #expect(tree.tokens.map(\.head) == example.tokens.map(\.head))
    #expect(tree.tokens.map(\.relation) == example.tokens.map(\.relation))
  }

  @Test func prepositionsOfDatesInWholeSentences() throws {
    let text = "On October 6, Chad and Niger spoke on the phone."
    let names = [
      KnownName("October 6", in: text, kind: .date), KnownName("Chad", in: text, kind: .place),
      KnownName("Niger", in: text, kind: .place),
    ]
    let sentence = try #require(
      try LanguageModel.shipped.get().analyze(.of(text), names: names).first)
    let date = try #require(sentence.tokens.firstIndex { $0.form == "October 6" })
    #expect(sentence.tokens[0].head == date)
    #expect(sentence.tokens[0].relation == "case")
  }
}
