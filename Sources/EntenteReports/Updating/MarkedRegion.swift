/// A stretch of a document that a command fills, between a line that says how and a line that ends
/// it:
///
/// ```
/// <!-- entente: graph.json --view timeline --files figures/timeline -->
/// …
/// <!-- entente: end -->
/// ```
///
/// In LaTeX the lines begin with `% entente:`.
public struct MarkedRegion: Hashable, Sendable {
  /// The words after `entente:`, split as a shell splits them.
  public var words: [String]
  /// What stands between the two lines.
  public var content: String
  /// The line of the first marker, counted from 1.
  public var line: Int
}

/// A document in pieces: text of its author, and regions that a command fills.
public struct MarkedDocument: Hashable, Sendable {
  private enum Piece: Hashable {
    case text(String)
    case region(Int)
  }

  /// The regions in their order; change their `content` and take `text`.
  public var regions: [MarkedRegion]
  private var pieces: [Piece] = []

  /// Finds the regions of a document.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - path: its file, for errors.
  /// - Throws: `ReportError` with path and line for a region without an end, an end without a
  ///   beginning, and quotation marks that are not closed.
  public init(_ text: String, path: String) throws(ReportError) {
    regions = []
    var own = ""
    var open: MarkedRegion?
    // By bytes: to `String` the line break of Windows is another character.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, bytes) in lines.enumerated() {
      let line = Substring(bytes)
      let full = line + (number == lines.count - 1 ? "" : "\n")
      let place = "\(path):\(number + 1)"
      guard let marker = Self.marker(in: line) else {
        if open == nil { own += full } else { open?.content += full }
        continue
      }
      if marker == "end" {
        guard let region = open else {
          throw ReportError(place, "`entente: end` ends nothing")
        }
        regions.append(region)
        pieces += [.text(own), .region(regions.count - 1)]
        (own, open) = (String(full), nil)
      } else {
        guard open == nil else {
          throw ReportError(place, "the region before has no `entente: end`")
        }
        guard let words = ShellWords.split(marker) else {
          throw ReportError(place, "a quotation mark is not closed")
        }
        own += full
        open = MarkedRegion(words: words, content: "", line: number + 1)
      }
    }
    if let open {
      throw ReportError("\(path):\(open.line)", "the region has no `entente: end`")
    }
    pieces.append(.text(own))
  }

  /// The document with the regions as they are now.
  public var text: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .region(let index): regions[index].content
      }
    }.joined()
  }

  /// What a marker line says after `entente:`; nil for every other line.
  private static func marker(in line: Substring) -> String? {
    let text = line.trimmed
    for (start, end) in [("<!-- entente:", "-->"), ("% entente:", "")]
    where text.hasPrefix(start) && text.hasSuffix(end) {
      return String(text.dropFirst(start.count).dropLast(end.count).trimmed)
    }
    return nil
  }
}

extension Substring {
  /// Without spaces at both ends.
  var trimmed: Substring {
    var rest = drop { $0.isWhitespace }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
