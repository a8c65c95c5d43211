import EntenteGraph

/// A file with a graph: the exchange format, or statements as JSON Lines.
public enum GraphFile {
  /// Reads either; statements are merged.
  ///
  /// - Throws: `FormatError` that says what is wrong and where.
  public static func read(_ bytes: [UInt8], path: String) throws -> GraphJSON.Reading {
    guard holdsStatements(bytes) else { return try GraphJSON.read(bytes, path: path) }
    let reading = try StatementJSON.read(bytes, path: path)
    return GraphJSON.Reading(graph: reading.graph, diagnostics: reading.diagnostics)
  }

  /// Whether the bytes are JSON, as every graph is and no article.
  public static func isGraph(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == 0x7B
  }

  /// Whether the first key is that of a statement.
  static func holdsStatements(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(256), as: UTF8.self)
      .filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
      .hasPrefix(#"{"id":"s-"#)
  }
}
