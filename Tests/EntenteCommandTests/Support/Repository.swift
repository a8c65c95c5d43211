import Foundation

/// The folder that the tests were built from.
enum Repository {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Real articles beside the repository; tests that need them are skipped without.
  static let corpus = folder.deletingLastPathComponent().appendingPathComponent("shared/corpus")

  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Whether there is such a file or folder, named from the top of the repository.
  static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
  }

  /// The names in a folder, sorted; hidden ones are left out.
  static func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether expected files are to be written anew; the test that does so fails, so that nobody
  /// takes a recording for a test.
  static let isRecording = ProcessInfo.processInfo.environment["ENTENTE_RECORD"] == "1"
}
