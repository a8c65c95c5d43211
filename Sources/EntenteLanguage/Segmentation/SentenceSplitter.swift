/// Groups the tokens of a paragraph into sentences.
struct SentenceSplitter {
  let window: TextWindow
  let words: SegmentationWords

  /// The sentences as ranges of tokens, in order and without gaps.
  func sentences(_ pieces: [Piece]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < pieces.count {
      let end = closersEnd(pieces, after: index)
      if mayEnd(pieces[index]), end < pieces.count,
        ends(pieces, from: start, at: index, next: end)
      {
        sentences.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < pieces.count { sentences.append(start..<pieces.count) }
    return sentences
  }

  private func mayEnd(_ piece: Piece) -> Bool {
    if piece.name != nil { return window[piece.scalars.upperBound - 1] == "." }
    return piece.isAbbreviation || isFinal(piece)
  }

  /// Whether it is a stop, question or exclamation mark, or dots.
  private func isFinal(_ piece: Piece) -> Bool {
    let kind = window.kind(piece.scalars.lowerBound)
    return kind == .stop || kind == .mark
  }

  /// The first token after quotation marks and brackets that stand close after the token.
  private func closersEnd(_ pieces: [Piece], after index: Int) -> Int {
    var end = index + 1
    while end < pieces.count, pieces[end].scalars.lowerBound == pieces[end - 1].scalars.upperBound,
      isCloser(pieces[end])
    {
      end += 1
    }
    return end
  }

  private func isCloser(_ piece: Piece) -> Bool {
    switch window.kind(piece.scalars.lowerBound) {
    case .quote, .apostrophe: piece.name == nil && piece.scalars.count <= 2
    case .bracket: ")]}".unicodeScalars.contains(window[piece.scalars.lowerBound])
    default: false
    }
  }

  /// Whether a sentence ends between the token, with its closers, and the next one.
  private func ends(_ pieces: [Piece], from start: Int, at index: Int, next: Int) -> Bool {
    let first = pieces[next].scalars.lowerBound
    guard window.kind(first - 1) == .space, opens(first) else { return false }
    let piece = pieces[index]
    let isQuoted = next > index + 1
    if piece.isAbbreviation || piece.name != nil {
      return isQuoted || abbreviationEnds(piece, next: pieces[next])
    }
    if isQuoted, window[piece.scalars.upperBound - 1] != "." {
      return !reports(pieces, from: next)
    }
    return !isListNumber(pieces[start...index])
  }

  /// Whether a sentence may begin with the scalar.
  private func opens(_ scalar: Int) -> Bool {
    switch window.kind(scalar) {
    case .quote, .apostrophe, .bracket, .digit, .currency: true
    case .letter: isCapital(scalar)
    case .hyphen, .dash: window.kind(scalar + 1) == .space
    case .stop: false
    default: window[scalar] == "\u{2022}"
    }
  }

  private func isCapital(_ scalar: Int) -> Bool {
    switch window[scalar].properties.generalCategory {
    case .lowercaseLetter: false
    default: true
    }
  }

  private func abbreviationEnds(_ piece: Piece, next: Piece) -> Bool {
    let word = window.text(piece.scalars)
    if words.contains(word, as: .title) { return false }
    let following = window.text(next.scalars)
    if words.contains(following, as: .opener) { return true }
    let isWord = window.kind(next.scalars.lowerBound) == .letter
    return words.contains(word, as: .closing) && isWord && next.name == nil
      && !window.kind(next.scalars.lowerBound + 1).isSpaceOrStop
  }

  /// Whether the words after a quotation say who asked.
  private func reports(_ pieces: [Piece], from start: Int) -> Bool {
    pieces[start..<min(start + 4, pieces.count)].contains {
      words.contains(window.text($0.scalars), as: .reporting)
    }
  }

  /// Whether it is a number and a stop and nothing else.
  private func isListNumber(_ pieces: ArraySlice<Piece>) -> Bool {
    guard pieces.count == 2, let number = pieces.first, let stop = pieces.last else { return false }
    return window.kind(number.scalars.lowerBound) == .digit
      && window[stop.scalars.lowerBound] == "."
  }
}

extension ScalarClass {
  fileprivate var isSpaceOrStop: Bool { self == .space || self == .stop }
}
