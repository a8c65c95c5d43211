import Foundation

/// The terminal: everything that is not data goes to stderr.
enum Console {
  /// Writes a message as it is; errors of the project already say path and place.
  static func error(_ message: some CustomStringConvertible) {
    var text = message.description
    if !text.hasSuffix("\n") { text += "\n" }
    FileHandle.standardError.write(Data(text.utf8))
  }
}
