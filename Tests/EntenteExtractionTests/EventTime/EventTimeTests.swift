import EntenteData
import EntenteDocuments
import EntenteLanguage
import EntenteModel
import Testing

@testable import EntenteExtraction

/// A sentence as `form/UPOS/head/relation` words, heads counted from 1 and 0 for the root; the word
/// that is asked for, and the date that it has.
struct EventTimeCase: CustomTestStringConvertible, Sendable {
  var tree: String
  var trigger: String
  var date: String?
  var grade: EventTime.Grade?

  var testDescription: String { "\(trigger): \(tree)" }
}

private func dated(
  _ trigger: String, _ date: String?, _ grade: EventTime.Grade?, _ tree: String
) -> EventTimeCase {
  EventTimeCase(tree: tree, trigger: trigger, date: date, grade: grade)
}

@Suite struct EventTimeTests {
  let tagger: TimeTagger
  let words: EventTimeWords

  init() throws {
    tagger = try TimeTagger(from: .shipped())
    words = try EventTimeWords(from: .shipped())
  }

  @Test(arguments: [
    dated(
      "signed", "1990", .attached,
      "They/PRON/2/nsubj signed/VERB/0/root it/PRON/2/obj in/ADP/5/case 1990/NUM/2/obl"),
    dated(
      "accord", "1994", .attached,
      "The/DET/3/det 1994/NUM/3/nummod accord/NOUN/4/nsubj failed/VERB/0/root"),
    dated(
      "withdrawn", "2017-04", .attached,
      "He/PRON/2/nsubj said/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl that/SCONJ/8/mark "
        + "it/PRON/8/nsubj had/AUX/8/aux withdrawn/VERB/2/ccomp in/ADP/10/case April/PROPN/8/obl"),
    dated(
      "withdrawn", nil, nil,
      "He/PRON/2/nsubj said/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl that/SCONJ/8/mark "
        + "it/PRON/8/nsubj had/AUX/8/aux withdrawn/VERB/2/ccomp"),
    dated(
      "sold", nil, nil,
      "Russia/PROPN/7/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj joined/VERB/1/acl:relcl "
        + "in/ADP/6/case 1996/NUM/4/obl sold/VERB/0/root arms/NOUN/7/obj"),
    dated(
      "build", "2014", .governing,
      "In/ADP/2/case 2014/NUM/4/obl they/PRON/4/nsubj agreed/VERB/0/root to/PART/6/mark "
        + "build/VERB/4/xcomp lines/NOUN/6/obj"),
    dated(
      "met", "2001", .neighbouring,
      "They/PRON/2/nsubj met/VERB/0/root when/ADV/5/advmod he/PRON/5/nsubj visited/VERB/2/advcl "
        + "in/ADP/7/case 2001/NUM/5/obl"),
    dated(
      "sold", nil, nil,
      "They/PRON/2/nsubj signed/VERB/0/root in/ADP/4/case 1971/NUM/2/obl and/CCONJ/7/cc "
        + "others/NOUN/7/nsubj sold/VERB/2/conj arms/NOUN/7/obj"),
    dated(
      "grew", "2017", .attached,
      "Trade/NOUN/2/nsubj grew/VERB/0/root in/ADP/4/case 2017/NUM/2/obl compared/VERB/7/case "
        + "to/ADP/7/case 2016/NUM/2/obl"),
    dated(
      "treaty", "1955", .clause,
      "The/DET/2/det treaty/NOUN/6/nsubj signed/VERB/2/acl in/ADP/5/case 1955/NUM/3/obl held/VERB/0/root"
    ),
    dated(
      "war", "1991", .neighbouring,
      "The/DET/2/det war/NOUN/8/nsubj ,/PUNCT/5/punct which/PRON/5/nsubj ended/VERB/2/acl:relcl "
        + "in/ADP/7/case 1991/NUM/5/obl cost/VERB/0/root much/ADJ/8/obj"),
    dated(
      "sided", nil, nil,
      "They/PRON/3/nsubj had/AUX/3/aux sided/VERB/0/root with/ADP/5/case France/PROPN/3/obl "
        + "while/SCONJ/8/mark others/NOUN/8/nsubj fled/VERB/3/advcl in/ADP/10/case 1812/NUM/8/obl"),
    dated(
      "summit", nil, nil,
      "It/PRON/5/nsubj was/AUX/5/cop the/DET/5/det first/ADJ/5/amod summit/NOUN/0/root "
        + "since/ADP/7/case 2011/NUM/5/nmod"),
    dated(
      "entered", "1955-05", .attached,
      "They/PRON/2/nsubj entered/VERB/0/root in/ADP/5/case early/ADJ/5/amod May/PROPN/2/obl "
        + "1955/NUM/5/nummod"),
  ])
  func theDateIsThatOfTheClause(item: EventTimeCase) throws {
    let (sentence, expressions) = parsed(item.tree)
    let resolver = EventTimeResolver(
      sentences: [sentence], expressions: expressions, words: words)
    let token = try #require(sentence.tokens.firstIndex { $0.form == item.trigger })
    let time = resolver.times(ofTrigger: token, inSentence: 0).first
    #expect(time?.date?.description == item.date)
    #expect(time?.grade == item.grade)
  }

  @Test func partiesTellJoinedDatesApart() throws {
    let (sentence, expressions) = parsed(
      "They/PRON/2/nsubj signed/VERB/0/root treaties/NOUN/2/obj with/ADP/5/case Egypt/PROPN/2/obl "
        + "in/ADP/7/case 1979/NUM/2/obl and/CCONJ/9/cc Jordan/PROPN/5/conj in/ADP/11/case "
        + "1994/NUM/2/obl")
    let resolver = EventTimeResolver(
      sentences: [sentence], expressions: expressions, words: words)
    let first = resolver.times(ofTrigger: 1, inSentence: 0, parties: [0, 4]).first
    let second = resolver.times(ofTrigger: 1, inSentence: 0, parties: [0, 8]).first
    #expect(first?.date?.description == "1979")
    #expect(second?.date?.description == "1994")
  }

  private func parsed(_ tree: String) -> (Sentence, [TimeExpression]) {
    var text = ""
    var tokens: [Token] = []
    for word in tree.split(separator: " ") {
      let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += parts[0]
      let lemmas = ["said": "say", "agreed": "agree"]
      tokens.append(
        Token(
          bytes: start..<text.utf8.count, form: parts[0],
          lemma: lemmas[parts[0]] ?? parts[0].lowercased(), upos: parts[1],
          xpos: parts[0] == "when" ? "WRB" : "",
          head: (Int(parts[2]) ?? 0) - 1, relation: parts[3]))
    }
    let source = SourceText(text)
    let bytes = 0..<source.bytes.count
    let document = Document(
      source: Source(id: "test", published: EDTF("2017-04-12"), sha256: ""), text: source,
      zones: [Zone(.body, bytes: bytes)])
    let sentence = Sentence(zone: .body, paragraph: 0, bytes: bytes, tokens: tokens)
    return (sentence, tagger.expressions(in: document))
  }
}
