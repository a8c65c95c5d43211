extension Diagram {
  /// The data that a picture carries in its `metadata`.
  ///
  /// - Throws: `XMLError` where it is no XML or carries nothing.
  public static func metadata(in svg: [UInt8]) throws(XMLError) -> String {
    let root = try XMLElement(parsing: svg)
    guard root.name == "svg", let metadata = root.first("metadata"), !metadata.text.isEmpty else {
      throw XMLError(reason: "the picture carries no data", line: 1)
    }
    return metadata.text
  }
}
