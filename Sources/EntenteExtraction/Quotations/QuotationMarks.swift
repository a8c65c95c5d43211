import EntenteDocuments

/// Cuts quoted words out of the paragraphs of a text.
enum QuotationMarks {
  /// Opening marks with the mark that closes them.
  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\u{201C}": "\u{201D}", "\u{201E}": "\u{201C}", "\u{AB}": "\u{BB}",
  ]

  /// The quoted stretches of a range, each with its marks, in the order of the text. A quotation that
  /// nothing closes goes to the end of the range: the next paragraph goes on with it.
  static func quoted(in text: SourceText, _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: (start: Int, close: Unicode.Scalar)?
    var offset = range.lowerBound
    for scalar in text[range].unicodeScalars {
      let next = offset + UTF8.width(scalar)
      if let (start, close) = open {
        if scalar == close {
          found.append(start..<next)
          open = nil
        }
      } else if let close = pairs[scalar] {
        open = (offset, close)
      }
      offset = next
    }
    if let (start, _) = open { found.append(start..<range.upperBound) }
    return found
  }
}
