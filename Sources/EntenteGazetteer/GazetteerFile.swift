/// A table of gazetteer entries that a user adds: bytes and where they come from.
public struct GazetteerFile: Sendable {
  /// The path, for messages.
  public var path: String
  /// The content: a table as in the data folder, see `Gazetteer`.
  public var bytes: [UInt8]

  /// Takes the content of a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
