import Entente
import Foundation

/// A file that a command writes whole or not at all.
struct OutputFile {
  /// As the user named it, for messages.
  private let path: String
  /// Where the bytes go: a link stays a link, and what it leads to is written.
  private let url: URL

  init(_ path: String) {
    self.path = path
    url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  /// Whether the file can be made.
  ///
  /// - Throws: `CommandError` where a folder has its name, or its folder is not there or not open
  ///   to the user.
  func checkPlace() throws {
    if isFolder(url.path) { throw failure("is a folder", hint: "name a file in it") }
    guard isReplaced else { return }
    let folder = url.deletingLastPathComponent().path
    guard isFolder(folder) else {
      throw failure("there is no folder \(folder)", hint: "make it, or name another")
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw failure("the folder \(folder) cannot be written to", hint: nil)
    }
  }

  /// Writes the bytes beside the file and renames; a device or pipe gets them as they come.
  ///
  /// - Throws: `CommandError` with the path; what was there before is then still there.
  func write(_ bytes: [UInt8]) throws {
    do {
      if isReplaced {
        try Data(bytes).write(to: url, options: .atomic)
      } else {
        let file = try FileHandle(forWritingTo: url)
        try file.write(contentsOf: Data(bytes))
        try file.close()
      }
    } catch {
      throw failure("cannot be written: \(error.fileReason)", hint: nil)
    }
  }

  /// Whether a new file takes the place: not that of a device such as the null device, which would
  /// be lost.
  private var isReplaced: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    guard let type = attributes?[.type] as? FileAttributeType else { return true }
    return type == .typeRegular
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private func failure(_ reason: String, hint: String?) -> CommandError {
    CommandError(path: path, reason: reason, hint: hint)
  }
}
