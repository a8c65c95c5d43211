import Crypto
import Foundation

/// The policy that a page gives itself: nothing is loaded, and only the styles and the script that
/// it came with count, known by their hashes.
struct ContentSecurityPolicy {
  var styles: [String]
  var scripts: [String]

  /// The text of the policy, for a `meta` element.
  var text: String {
    "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
      + "style-src \(Self.hashes(of: styles)); script-src \(Self.hashes(of: scripts))"
  }

  private static func hashes(of texts: [String]) -> String {
    guard !texts.isEmpty else { return "'none'" }
    return texts.map(hash).uniqued().joined(separator: " ")
  }

  /// The source expression for an inline element with this content.
  static func hash(of text: String) -> String {
    let digest = SHA256.hash(data: Data(text.utf8))
    return "'sha256-\(Data(digest).base64EncodedString())'"
  }
}

extension String {
  /// The contents of the `style` elements in a picture.
  var inlineStyles: [String] {
    var rest = self[...]
    var styles: [String] = []
    while let start = rest.firstRange(of: "<style>") {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "</style>") else { return styles }
      styles.append(String(rest[..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    return styles
  }
}
