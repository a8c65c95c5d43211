import EntenteModel

/// An article after its markup was read: text, paragraphs and what the file says about itself.
struct ArticleContent {
  /// The text as read.
  var text = ""
  /// The paragraphs in order.
  var paragraphs: [Paragraph] = []
  /// What the file says about itself.
  var metadata = SourceMetadata()
  /// What a sidecar says.
  var given = SourceMetadata()
  var diagnostics: [Diagnostic] = []

  /// Adds a paragraph of its own, a blank line after the last one.
  mutating func append(_ paragraph: String, as kind: Zone.Kind? = nil) {
    guard !paragraph.isEmpty else { return }
    if !text.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    text += paragraph
    paragraphs.append(Paragraph(bytes: start..<text.utf8.count, hint: kind))
  }
}

/// A paragraph before its part is known.
struct Paragraph {
  /// The bytes of the text, without white space around.
  var bytes: Range<Int>
  /// What the markup says it is.
  var hint: Zone.Kind?
}
