/// Divides a paragraph into tokens after the conventions of the English Universal Dependencies
/// treebanks: clitics, punctuation, currency signs and most hyphens are tokens of their own.
///
/// Known names are one token each, and nothing is joined across their borders.
struct Tokenizer {
  private let window: TextWindow
  private let words: SegmentationWords
  private var pieces: [Piece] = []

  /// The tokens of a window; the names must lie in it, in order and without overlap.
  static func pieces(
    of window: TextWindow, names: ArraySlice<(bytes: Range<Int>, index: Int)>,
    words: SegmentationWords
  ) -> [Piece] {
    var tokenizer = Tokenizer(window: window, words: words)
    tokenizer.run(names)
    return tokenizer.pieces
  }

  private init(window: TextWindow, words: SegmentationWords) {
    self.window = window
    self.words = words
  }

  private mutating func run(_ names: ArraySlice<(bytes: Range<Int>, index: Int)>) {
    var position = 0
    for name in names {
      let start = scalar(ofByte: name.bytes.lowerBound, from: position)
      let end = scalar(ofByte: name.bytes.upperBound, from: start)
      guard start < end else { continue }
      divide(position..<start)
      emit(start..<end, name: name.index)
      position = end
    }
    divide(position..<window.count)
  }

  private func scalar(ofByte byte: Int, from position: Int) -> Int {
    var low = position
    var high = window.count
    while low < high {
      let middle = (low + high) / 2
      if window.offsets[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Divides what stands between two names.
  private mutating func divide(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      guard window.kind(position) != .space else {
        position += 1
        continue
      }
      var end = position
      while end < range.upperBound, window.kind(end) != .space { end += 1 }
      divideRun(position..<end)
      position = end
    }
  }

  /// Divides a stretch without spaces.
  private mutating func divideRun(_ run: Range<Int>) {
    if let address = Address.range(in: window, run: run) {
      divideRun(run.lowerBound..<address.lowerBound)
      emit(address)
      return divideRun(address.upperBound..<run.upperBound)
    }
    var position = run.lowerBound
    while position < run.upperBound { position = divideOne(position, run.upperBound) }
  }

  /// Emits the tokens that begin at a position and says where they end.
  private mutating func divideOne(_ start: Int, _ limit: Int) -> Int {
    let end: Int
    switch window.kind(start) {
    case .letter, .digit: return emitWord(start, limit)
    case .apostrophe: end = apostropheEnd(start, limit)
    case .stop, .mark: end = run(from: start, limit) { $0 == .stop || $0 == .mark }
    case .hyphen: end = run(from: start, limit) { $0 == .hyphen }
    case .quote where window[start] == "`": end = run(from: start, limit) { $0 == .quote }
    default: end = start + 1
    }
    emit(start..<end)
    return end
  }

  private func run(from start: Int, _ limit: Int, where belongs: (ScalarClass) -> Bool) -> Int {
    var end = start
    while end < limit, belongs(window.kind(end)) { end += 1 }
    return end
  }

  /// A clitic after a word, two apostrophes as a quotation mark, or the sign alone.
  private func apostropheEnd(_ start: Int, _ limit: Int) -> Int {
    if pieces.last?.scalars.upperBound == start,
      let end = Clitics.suffixEnd(window, apostrophe: start, limit: limit)
    {
      return end
    }
    let next = start + 1
    return next < limit && window.kind(next) == .apostrophe && window[next] == window[start]
      ? next + 1 : next
  }

  private mutating func emitWord(_ start: Int, _ limit: Int) -> Int {
    var end = wordEnd(start, limit)
    let keepsStop = stopBelongs(start..<end, limit)
    if keepsStop {
      end += 1
      emit(start..<end, isAbbreviation: true)
      return end
    }
    if let unit = unitStart(start..<end) {
      emit(start..<unit)
      emit(unit..<end)
      return end
    }
    var position = start
    for cut in Clitics.cuts(window, word: start..<end) + [end] {
      emit(position..<cut)
      position = cut
    }
    return end
  }

  /// The end of a word with what connects its parts.
  private func wordEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if window.kind(end).isWord {
        end += 1
      } else if end + 1 < limit, window.kind(end + 1).isWord, connects(end, wordStart: start) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether the sign between two parts of a word belongs to the word.
  private func connects(_ sign: Int, wordStart: Int) -> Bool {
    let before = window.kind(sign - 1)
    let after = window.kind(sign + 1)
    let isBetweenDigits = before == .digit && after == .digit
    switch window.kind(sign) {
    case .apostrophe: return before == .letter && after == .letter
    case .stop: return window[sign] == "." && (isBetweenDigits || isInitial(sign, wordStart))
    case .hyphen:
      return words.contains(window.text(wordStart..<sign).lowercased(), as: .prefix)
    case .other:
      switch window[sign] {
      case ",", ":", "/": return isBetweenDigits
      case "&": return window.isUppercase(sign - 1) && window.isUppercase(sign + 1)
      case "_": return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether the stop stands after a single letter, as in U.S., or before a short ending of a
  /// file or host name.
  private func isInitial(_ stop: Int, _ wordStart: Int) -> Bool {
    guard window.kind(stop - 1) == .letter, window.kind(stop + 1) == .letter else { return false }
    let isSingle = stop - 1 == wordStart || window[stop - 2] == "."
    return isSingle || !window.isUppercase(stop + 1)
  }

  /// Whether a stop after the word is part of it.
  private func stopBelongs(_ word: Range<Int>, _ limit: Int) -> Bool {
    let stop = word.upperBound
    guard stop < limit, window[stop] == ".", window.kind(stop + 1) != .stop else { return false }
    let last = word.upperBound - 1
    let hasSingleLetters = word.count >= 3 && window[last - 1] == "."
    if hasSingleLetters, window.kind(last) == .letter { return true }
    // A capital before a name is an initial; elsewhere the stop ends the sentence.
    if word.count == 1, window.isUppercase(last), window[last] != "I" {
      return window.kind(stop + 1) == .space && window.isUppercase(stop + 2)
        && !words.contains(wordText(from: stop + 2, limit: window.count), as: .opener)
    }
    return words.keepsStop(window.text(word.lowerBound..<stop + 1))
  }

  private func wordText(from start: Int, limit: Int) -> String {
    window.text(start..<run(from: start, limit) { $0 == .letter })
  }

  /// Where the unit begins in 5pm or 20km.
  private func unitStart(_ word: Range<Int>) -> Int? {
    guard window.kind(word.lowerBound) == .digit else { return nil }
    var start = word.upperBound
    while start > word.lowerBound, window.kind(start - 1) == .letter { start -= 1 }
    guard start < word.upperBound, word.upperBound - start <= 3 else { return nil }
    return Clitics.units.contains(window.text(start..<word.upperBound)) ? start : nil
  }

  private mutating func emit(
    _ scalars: Range<Int>, name: Int? = nil, isAbbreviation: Bool = false
  ) {
    guard !scalars.isEmpty else { return }
    pieces.append(
      Piece(
        bytes: window.bytes(scalars), scalars: scalars, name: name, isAbbreviation: isAbbreviation))
  }
}
