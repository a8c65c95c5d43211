import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Projects that a text describes: a head noun such as pipeline or railway with what makes it a
/// particular one, a name of its own or the states and places that it joins or stands in.
struct ProjectSieve: Sieve {
  func apply(to resolution: inout Resolution) {
    for sentence in resolution.sentences.indices {
      let pieces = resolution.pieces[sentence]
      for last in pieces.words.indices {
        guard let head = resolution.lexicon.projectHead(endingAt: last, in: pieces.words) else {
          continue
        }
        let reader = ProjectReader(
          resolution, sentence, head,
          lastToken: Self.end(of: pieces.tokens[last], sentence, resolution))
        guard let description = reader.description() else { continue }
        add(description, in: &resolution)
      }
    }
  }

  /// A noun such as system or network that goes on after a head belongs to it.
  private static func end(of token: Int, _ sentence: Int, _ resolution: Resolution) -> Int {
    let next = resolution.word(sentence, token + 1)
    return ["system", "network", "project", "line"].contains(next) ? token + 1 : token
  }

  private func add(_ description: ProjectReader.Description, in resolution: inout Resolution) {
    let id =
      resolution.project(like: description)
      ?? EntityID(.project, NamePieces.words(of: description.name).joined(separator: "-"))
    if resolution.entities[id] == nil {
      resolution.entities[id] = Entity(id: id, kind: .project, name: description.name)
      resolution.projects.append(
        Resolution.Project(id: id, head: description.head, words: description.words))
    }
    resolution.add(
      description.sentence, description.tokens, head: description.headToken, [id],
      form: description.isName ? .name : .nominal,
      sieve: "project")
  }
}

/// Reads one description of a project around its head noun.
struct ProjectReader {
  struct Description {
    var head: MentionLexicon.ProjectHead
    var sentence: Int
    /// The tokens that are the project's alone: modifiers that are no states, and the head.
    var tokens: Range<Int>
    var headToken: Int
    /// The whole phrase.
    var name: String
    var words: Set<String>
    /// Whether it is a name in capitals.
    var isName: Bool
    /// Whether "the" or "this" stands before it.
    var isDefinite: Bool
  }

  private let resolution: Resolution
  private let sentence: Int
  private let head: MentionLexicon.ProjectHead
  private let last: Int

  init(
    _ resolution: Resolution, _ sentence: Int, _ head: MentionLexicon.ProjectHead, lastToken: Int
  ) {
    self.resolution = resolution
    self.sentence = sentence
    self.head = head
    last = lastToken
  }

  func description() -> Description? {
    guard !resolution.isTaken(sentence, last..<last + 1), isNoun(last), !isModifierOfMore else {
      return nil
    }
    let start = phraseStart()
    let end = phraseEnd()
    let own = ownStart(start)..<last + 1
    guard isParticular(start, end) else { return nil }
    let name = resolution.text(sentence, start..<end)
    return Description(
      head: head, sentence: sentence, tokens: own, headToken: last, name: name,
      words: Set(NamePieces.words(of: name)), isName: isCapitalised,
      isDefinite: isDefinite(start))
  }

  private func isDefinite(_ start: Int) -> Bool {
    ["the", "this"].contains(resolution.word(sentence, start - 1))
  }

  private func token(_ index: Int) -> Token? { resolution.token(sentence, index) }

  private func isNoun(_ index: Int) -> Bool {
    guard let tag = token(index)?.upos else { return false }
    return ["NOUN", "PROPN", "X"].contains(tag)
  }

  /// Whether the head only modifies another noun: pipeline policy.
  private var isModifierOfMore: Bool {
    guard let word = token(last), let next = token(last + 1) else { return false }
    return word.head == last + 1 && word.relation.hasPrefix("compound") && next.upos == "NOUN"
  }

  /// Whether the head noun is part of a name.
  private var isCapitalised: Bool { token(last)?.form.first?.isUppercase ?? false }

  private func phraseStart() -> Int {
    var start = last
    while start > 0, isPremodifier(start - 1) { start -= 1 }
    return start
  }

  private func isPremodifier(_ index: Int) -> Bool {
    guard let token = token(index) else { return false }
    if token.form == "-" || token.form == "–" { return index > 0 }
    if token.upos == "VERB" { return token.xpos == "VBN" || token.xpos == "VBG" }
    return ["ADJ", "NOUN", "PROPN", "NUM"].contains(token.upos) || token.form == "’s"
      || token.form == "'s"
      || resolution.matches[sentence][index] != nil
  }

  /// Without states and their possessives at the beginning: they are mentions of their own.
  private func ownStart(_ start: Int) -> Int {
    var own = start
    while own < last, resolution.isTaken(sentence, own..<last) { own += 1 }
    return own
  }

  /// The end of the phrases that say what it joins and where it is.
  private func phraseEnd() -> Int {
    var end = last + 1
    guard resolution.isIn("route-word", sentence, end), end < last + 2 else { return end }
    var names = 0
    while end < resolution.sentences[sentence].tokens.count, end - last < 16 {
      let word = resolution.word(sentence, end)
      if resolution.matches[sentence][end] != nil {
        names += 1
      } else if !resolution.isIn("route-word", sentence, end),
        !["and", "the", "of", "with", "its", "south", "north"].contains(word),
        !isNoun(end)
      {
        break
      }
      end += 1
    }
    while end > last + 1, resolution.matches[sentence][end - 1] == nil { end -= 1 }
    return names > 0 ? end : last + 1
  }

  /// Whether an article or the like stands before the phrase.
  private func isIntroduced(_ start: Int) -> Bool {
    ["a", "an", "the", "this", "its", "their"].contains(resolution.word(sentence, start - 1))
  }

  /// Whether a name in quotes or capitals follows: a programme dubbed "Alder 2026".
  private var isCalled: Bool {
    guard !head.isPlural, resolution.isIn("calling-verb", sentence, last + 1) else { return false }
    let name = ["“", "\"", "‘", "'"].contains(resolution.word(sentence, last + 2)) ? 3 : 2
    return token(last + name)?.form.first?.isUppercase ?? false
  }

  /// Whether somebody builds one thing of a kind that states build, or several do together: "agreed
  /// to build a nuclear plant", "a joint venture", "a trans-Saharan highway".
  private func isJointOrBuilt(_ start: Int) -> Bool {
    guard !head.isPlural, !isCapitalised, head.reliability != "low", isIntroduced(start) else {
      return false
    }
    let modifiers = (start..<last).map { resolution.word(sentence, $0) }
    if modifiers.contains(where: { $0 == "joint" || $0 == "trans" || $0.hasPrefix("trans-") }) {
      return true
    }
    // "The dam" that somebody builds is one that the text has named before.
    return head.reliability == "high" && isUndertaken && !isDefinite(start)
  }

  /// Whether somebody builds, funds or runs it: "is building a port in Sudan".
  private var isUndertaken: Bool {
    guard let word = token(last), let verb = token(word.head) else { return false }
    return ["obj", "nsubj:pass"].contains(word.relation)
      && resolution.lexicon.contains(verb.lemma.lowercased(), in: "building-verb")
  }

  /// Whether the phrase picks one undertaking.
  private func isParticular(_ start: Int, _ end: Int) -> Bool {
    let modifiers = (start..<last).filter { (token($0)?.form.count ?? 0) > 2 }
    let hasCapital = modifiers.contains { token($0)?.form.first?.isUppercase ?? false }
    if isCalled || isJointOrBuilt(start) { return true }
    let names = (start..<end).filter {
      resolution.mention(sentence, at: $0) != nil || resolution.matches[sentence][$0] != nil
    }
    if isCapitalised {
      return hasCapital && head.reliability != "low" || hasCapital && modifiers.count > 1
    }
    if head.category == "exercise" { return !modifiers.isEmpty }
    guard !head.isPlural else { return false }
    let isJoined = end > last + 1 && !names.filter { $0 > last }.isEmpty
    switch head.reliability {
    case "high":
      return isJoined || hasCapital || !names.isEmpty
        || head.words.count > 1 && isIntroduced(start)
    case "medium":
      return isJoined && (!modifiers.isEmpty || isUndertaken) || names.count > 1
        || hasCapital && !names.isEmpty && modifiers.count > 1
    default: return false
    }
  }
}
