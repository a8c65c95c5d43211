import EntenteLanguage
import EntenteModel

/// When organizations were founded, as the article tells it: its original members have been members
/// since that day.
struct FoundingDates {
  let sentences: [Sentence]
  let mentions: ResolvedMentions
  let times: any TriggerTimes
  let words: EventTimeWords

  /// The time at which the object of a match was founded, where the match tells of those who were
  /// there at the beginning: "the founding members of the league".
  func times(of match: RuleMatch) -> [EventTime] {
    let tree = ClauseTree(sentence: sentences[match.sentence])
    let isFounding = tree.children(of: match.trigger).contains {
      words[.founding].contains(tree.lowercased($0))
    }
    guard isFounding else { return [] }
    for mention in mentions.mentions where mention.entities == [match.object.entity] {
      if let time = founding(of: mention) { return [time] }
    }
    return []
  }

  /// "The league was founded in 1920", "the league is an alliance established in 1920".
  private func founding(of mention: Mention) -> EventTime? {
    let tree = ClauseTree(sentence: sentences[mention.sentence])
    for verb in tree.sentence.tokens.indices
    where words[.creating].contains(tree.sentence.tokens[verb].lemma)
      && isMade(mention, by: verb, in: tree)
    {
      let found = times.times(ofTrigger: verb, inSentence: mention.sentence, parties: [])
      if let time = found.first, time.grade <= .clause, time.date != nil { return time }
    }
    return nil
  }

  private func isMade(_ mention: Mention, by verb: Int, in tree: ClauseTree) -> Bool {
    let head = mention.head
    if tree.sentence.tokens[head].head == verb {
      return ["nsubj:pass", "obj"].contains(tree.sentence.tokens[head].relation)
    }
    guard tree.relation(verb) == "acl" else { return false }
    let noun = tree.sentence.tokens[verb].head
    return noun == head
      || tree.sentence.tokens[head].head == noun
        && ["appos", "nsubj"].contains(tree.relation(head))
  }
}
