/// Breaks text into lines that fit a width.
public enum TextWrap {
  /// Lines of at most `width` ems, broken at spaces and, where one word is wider than a line, inside
  /// it; never inside a character. What does not fit in `lines` lines ends in `…`.
  ///
  /// - Returns: at least one line; the line is empty only where the text has no letters.
  public static func lines(
    of text: String, width: Double, limit: Int = .max, bold: Bool = false
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      for piece in pieces(of: word, width: width, bold: bold) {
        let longer = line.isEmpty ? piece : line + " " + piece
        if line.isEmpty || TextMetrics.width(of: longer, bold: bold) <= width {
          line = longer
        } else {
          lines.append(line)
          line = piece
        }
        // One line more than asked for tells that something is left.
        if lines.count > limit { return shortened(lines, to: limit, width: width, bold: bold) }
      }
    }
    lines.append(line)
    return shortened(lines, to: limit, width: width, bold: bold)
  }

  /// The text in one line of at most `width` ems, with `…` where it was cut.
  public static func shortened(_ text: String, width: Double, bold: Bool = false) -> String {
    guard TextMetrics.width(of: text, bold: bold) > width else { return text }
    var result = ""
    var used = TextMetrics.width(of: "…", bold: bold)
    for character in text {
      used += TextMetrics.width(of: String(character), bold: bold)
      if used > width { break }
      result.append(character)
    }
    while result.last?.isWhitespace == true { result.removeLast() }
    return result + "…"
  }

  private static func shortened(
    _ lines: [String], to limit: Int, width: Double, bold: Bool
  ) -> [String] {
    guard lines.count > max(1, limit) else { return lines }
    var kept = Array(lines.prefix(max(1, limit)))
    kept[kept.count - 1] = shortened(kept[kept.count - 1] + " …", width: width, bold: bold)
    if !kept[kept.count - 1].hasSuffix("…") { kept[kept.count - 1] += "…" }
    return kept
  }

  private static func pieces(of word: Substring, width: Double, bold: Bool) -> [String] {
    guard TextMetrics.width(of: word, bold: bold) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty,
        TextMetrics.width(of: piece + String(character), bold: bold) > width
      {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    pieces.append(piece)
    return pieces
  }
}
