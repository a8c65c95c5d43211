/// Addresses of the Internet, which are one token with all their signs.
enum Address {
  private static let schemes = ["http://", "https://", "ftp://", "www.", "mailto:"]
  private static let closing: Set<Unicode.Scalar> = [
    ".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "\"", "'", "\u{201D}", "\u{2019}",
  ]

  /// The address in a stretch without spaces, without brackets and punctuation around it.
  static func range(in window: TextWindow, run: Range<Int>) -> Range<Int>? {
    guard run.count >= 5 else { return nil }
    var start = run.lowerBound
    while start < run.upperBound, !window.kind(start).isWord { start += 1 }
    var end = run.upperBound
    while end > start, closing.contains(window[end - 1]) { end -= 1 }
    guard end - start >= 5 else { return nil }
    return isWeb(window, start..<end) || isMail(window, start..<end) ? start..<end : nil
  }

  private static func isWeb(_ window: TextWindow, _ range: Range<Int>) -> Bool {
    let head = window.text(range.lowerBound..<min(range.lowerBound + 8, range.upperBound))
    return schemes.contains { head.lowercased().hasPrefix($0) }
  }

  /// A name, one @ and a host with a stop.
  private static func isMail(_ window: TextWindow, _ range: Range<Int>) -> Bool {
    let signs = range.filter { window[$0] == "@" }
    guard signs.count == 1, let sign = signs.first, sign > range.lowerBound else { return false }
    return range.contains { $0 > sign + 1 && $0 < range.upperBound - 1 && window[$0] == "." }
  }
}
