public import EntenteDocuments
import EntenteModel

extension Gazetteer {
  /// The names in a range of a text, in order and without overlap: at each word the longest name.
  ///
  /// Names joined by a hyphen or dash without spaces (Sino-Korean, U.S.-Albanian, Russia–North
  /// Korea) are one match with several parts. The possessive mark is not part of a match.
  public func matches(in text: SourceText, range: Range<Int>) -> [NameMatch] {
    let tokens = NameTokenizer.tokens(of: text.bytes, in: range)
    var matches: [NameMatch] = []
    var index = 0
    while index < tokens.count {
      guard let (part, next, isPrefix) = part(in: tokens, at: index, of: text.bytes) else {
        index += 1
        continue
      }
      var parts = [part]
      index = next
      while index < tokens.count, tokens[index].gap == .hyphen,
        let (another, after, _) = self.part(in: tokens, at: index, of: text.bytes),
        joins(parts[parts.count - 1]), joins(another)
      {
        parts.append(another)
        index = after
      }
      if isPrefix && parts.count == 1 { continue }
      matches.append(NameMatch(parts: parts))
    }
    return matches
  }

  /// Only states and groups of states are joined to dyads.
  private func joins(_ part: NameMatch.Part) -> Bool {
    part.candidates.contains { $0.entity.kind == .state }
  }

  /// The longest name that starts at a token, the token after it, and whether it is only a prefix.
  private func part(
    in tokens: [NameToken], at start: Int, of text: [UInt8]
  ) -> (NameMatch.Part, next: Int, isPrefix: Bool)? {
    var node = 0
    var best: (NameMatch.Part, next: Int, isPrefix: Bool)?
    var index = start
    while index < tokens.count, index == start || tokens[index].gap != .stop,
      let child = trie.child(of: node, tokens[index].hash)
    {
      node = child
      index += 1
      let names = accepted(at: node, tokens, start..<index)
      guard !names.isEmpty else { continue }
      let bytes = tokens[start].bytes.lowerBound..<end(of: tokens[start..<index], in: text)
      best = (
        NameMatch.Part(bytes: bytes, candidates: candidates(names)), index,
        names.allSatisfy { self.names[$0].isPrefix }
      )
    }
    return best
  }

  /// The end of a name; the stop of an abbreviation such as U.S. belongs to it.
  private func end(of tokens: ArraySlice<NameToken>, in text: [UInt8]) -> Int {
    guard let last = tokens.last else { return 0 }
    let end = last.bytes.upperBound
    let isAbbreviation =
      tokens.count > 1 && last.length == 1 && last.shape == .capitalised
      && text[last.bytes.lowerBound - 1] == UInt8(ascii: ".")
    return isAbbreviation && end < text.count && text[end] == UInt8(ascii: ".") ? end + 1 : end
  }

  private func accepted(at node: Int, _ tokens: [NameToken], _ range: Range<Int>) -> [Int] {
    var accepted: [Int] = []
    trie.forEachName(at: node) { number in
      if accepts(names[number], tokens, range) { accepted.append(number) }
    }
    return accepted
  }

  private func accepts(_ name: NameRecord, _ tokens: [NameToken], _ range: Range<Int>) -> Bool {
    for (offset, index) in range.enumerated() where offset < 32 {
      let needsCapital = name.capitals & (1 << UInt32(offset)) != 0
      // Of a hyphenated name one part may be small: Kim Jong-un, trans-Siberian.
      let isSecondPart = offset > 0 && tokens[index].gap == .hyphen
      let isPrefix =
        offset == 0 && range.count > 1 && tokens[index + 1].gap == .hyphen
        && tokens[index + 1].shape != .lower
      if needsCapital && !isSecondPart && !isPrefix && tokens[index].shape == .lower {
        return false
      }
      if name.isExact && tokens[index].shape != .upper { return false }
      if needsCapital && tokens[index].length == 1 && tokens[index].shape != .capitalised {
        return false
      }
    }
    if name.needsArticle {
      guard range.lowerBound > 0, tokens[range.lowerBound].gap == .space,
        tokens[range.lowerBound - 1].hash == Self.articleHash
      else { return false }
    }
    if name.isPrefix {
      guard range.upperBound < tokens.count, tokens[range.upperBound].gap == .hyphen else {
        return false
      }
    }
    return true
  }

  static let articleHash =
    NameTokenizer.tokens(of: Array("the".utf8), in: 0..<3).first?.hash ?? 0

  private func candidates(_ numbers: [Int]) -> [NameCandidate] {
    var seen: Set<NameCandidate> = []
    return numbers.map { candidate(names[$0]) }
      .filter { seen.insert($0).inserted }
      .sorted { ($0.rank, $0.entity, $0.role.rawValue) < ($1.rank, $1.entity, $1.role.rawValue) }
  }

  private func candidate(_ name: NameRecord) -> NameCandidate {
    NameCandidate(
      entity: ids[Int(name.entry)], role: name.role, from: PackedDay.day(name.from),
      to: PackedDay.day(name.to),
      requires: name.requires < 0 ? [] : conditions[Int(name.requires)],
      isRare: name.isRare, isShared: name.isShared)
  }
}

extension NameCandidate {
  /// Plain meanings first, surnames last.
  fileprivate var rank: Int {
    (role == .surname ? 16 : 0) + (isRare ? 8 : 0) + (requires.isEmpty ? 0 : 4)
      + (entity.kind == .place ? 2 : 0) + (role == .name || role == .metonym ? 0 : 1)
  }
}
