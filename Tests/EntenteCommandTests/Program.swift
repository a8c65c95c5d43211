import Foundation
import Testing

/// The program that the build left beside the tests, run as a user runs it.
struct Program {
  /// What a run left.
  struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  /// A folder of its own for the files of a test.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  static var url: URL { Bundle.main.bundleURL.appendingPathComponent("entente") }

  /// Runs in the folder; the streams go through files, so that no pipe can fill up.
  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: input)
  }

  /// The same with arguments in a list.
  func run(_ arguments: [String], input: String = "") throws -> Result {
    try run(Self.url, arguments, input: Data(input.utf8))
  }

  /// Runs any program, with bytes that need not be text.
  func run(_ program: URL, _ arguments: [String], input: Data = Data()) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let streams = ["in", "out", "err"].map { folder.appendingPathComponent(".std\($0)") }
    try input.write(to: streams[0])
    for stream in streams.dropFirst() { try Data().write(to: stream) }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
      messages: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self))
  }

  /// Writes a file into the folder and returns its name.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// Writes bytes that need not be text.
  @discardableResult
  func write(_ bytes: Data, to name: String) throws -> String {
    let file = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return name
  }

  /// The text of a file in the folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
  }
}
