/// How a known name is seen by the classifiers, and which tag it is given.
///
/// A name of many words is judged by one of them, and a sum of money as treebanks judge its sign,
/// so that what was learned from treebanks fits.
package struct NameTag: Hashable, Sendable {
  /// The word that stands for the name.
  package var word: Substring
  /// The tag that the parser sees.
  package var tag: TagSet.Tag
  /// The tag that is reported.
  package var reported: TagSet.Tag

  package static let properNoun = TagSet.Tag(upos: "PROPN", xpos: "NNP")
  package static let properNouns = TagSet.Tag(upos: "PROPN", xpos: "NNPS")
  package static let adjective = TagSet.Tag(upos: "ADJ", xpos: "JJ")
  package static let number = TagSet.Tag(upos: "NUM", xpos: "CD")
  package static let money = TagSet.Tag(upos: "SYM", xpos: "$")
  package static let noun = TagSet.Tag(upos: "NOUN", xpos: "NN")
  package static let nouns = TagSet.Tag(upos: "NOUN", xpos: "NNS")

  /// All tags that names are given.
  package static let all: Set<TagSet.Tag> = [
    properNoun, properNouns, adjective, number, money, noun, nouns,
  ]

  private static let months: Set<Substring> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Sep.",
    "Oct.", "Nov.", "Dec.", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    "Sunday",
  ]

  package init(_ text: String, kind: KnownName.Kind) {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" || $0 == "-" }
    let last = words.last ?? text[...]
    switch kind {
    case .place, .person, .organization, .project, .period:
      self.init(word: Self.head(of: words) ?? last, tag: Self.properNoun)
    case .adjective:
      self.init(word: last, tag: last.hasSuffix("ns") ? Self.properNouns : Self.adjective)
    case .money:
      self.init(word: "$", tag: Self.money, reported: Self.number)
    case .number:
      self.init(number: last)
    case .date:
      self.init(date: words, last: last)
    }
  }

  private init(word: Substring, tag: TagSet.Tag, reported: TagSet.Tag? = nil) {
    self.word = word
    self.tag = tag
    self.reported = reported ?? tag
  }

  /// A number without a unit, or the unit that it counts.
  private init(number last: Substring) {
    let isFigure = last.utf8.contains { (0x30...0x39).contains($0) }
    if isFigure
      || ["hundred", "thousand", "million", "billion", "trillion", "dozen"].contains(last)
    {
      self.init(word: last, tag: Self.number)
    } else {
      let tag = last.hasSuffix("s") ? Self.nouns : Self.noun
      self.init(word: last, tag: tag, reported: Self.number)
    }
  }

  /// A month or weekday with what belongs to it, a figure, or a noun as in "last year".
  private init(date words: [Substring], last: Substring) {
    if let month = words.first(where: Self.months.contains) {
      self.init(word: month, tag: Self.properNoun)
    } else if last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      self.init(word: last, tag: Self.number)
    } else {
      self.init(word: last, tag: last.hasSuffix("s") ? Self.nouns : Self.noun)
    }
  }

  /// The word before "of" or "for", as in Workers' Party of Korea.
  private static func head(of words: [Substring]) -> Substring? {
    guard let link = words.firstIndex(where: { $0 == "of" || $0 == "for" }), link > 0 else {
      return nil
    }
    return words[link - 1]
  }
}
