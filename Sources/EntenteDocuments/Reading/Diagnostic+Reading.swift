import EntenteModel

/// The messages of this room, by id.
extension Diagnostic {
  static func badMetadata(path: String?, reason: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "bad-metadata", "the facts about the article cannot be read: \(reason)",
      path: path, hint: "keys: id, title, author, published, uri")
  }

  static func binary(path: String) -> Diagnostic {
    Diagnostic(
      .error, id: "binary-file", "is no text", path: path,
      hint: "articles are plain text, Markdown or HTML in UTF-8")
  }

  static func inferredDate(path: String, date: EDTF?, words: String) -> Diagnostic {
    Diagnostic(
      .note, id: "inferred-date",
      "takes \(date?.description ?? "") as the date of publication, from the line “\(words)”",
      path: path, hint: "give the date with --published or a sidecar")
  }

  static func invalidUTF8(path: String, offset: Int, line: Int, count: Int) -> Diagnostic {
    Diagnostic(
      .warning, id: "invalid-utf8",
      "is not UTF-8 in \(count == 1 ? "one place" : "\(count) places"), first at byte \(offset); "
        + "replaced by U+FFFD", path: path, line: line, hint: "save the file as UTF-8")
  }

  static func nothingToRead(path: String) -> Diagnostic {
    Diagnostic(.warning, id: "nothing-to-read", "has no running text", path: path)
  }

  static func tooLarge(path: String, size: Int) -> Diagnostic {
    Diagnostic(
      .error, id: "too-large",
      "is too large for an article: \(size >> 20) MiB of at most \(TextDecoding.sizeLimit >> 20)",
      path: path, hint: "divide it into articles")
  }

  static func unreadableDate(path: String, words: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "unreadable-date", "the date of publication “\(words)” cannot be read",
      path: path, hint: "write it as 2014-12-31, 2014-12 or 2014")
  }

  /// The same message about a path.
  func at(_ path: String) -> Diagnostic {
    var copy = self
    if copy.path == nil { copy.path = path }
    return copy
  }
}
