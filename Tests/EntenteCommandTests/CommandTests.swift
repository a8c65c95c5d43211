import Foundation
import Testing

@Suite struct CommandTests {
  /// The program that the build left beside the tests.
  private var program: URL {
    Bundle.main.bundleURL.appendingPathComponent("entente")
  }

  private func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test func wrongUsageIs64AndTroubleIs2() throws {
    #expect(try run(["query"]) == 64)
    #expect(try run(["query", "no-such-file.json"]) == 2)
    #expect(try run(["--help"]) == 0)
  }
}
