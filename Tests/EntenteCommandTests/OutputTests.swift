import Foundation
import Testing

/// Where results go: whole or not at all, and never in the place of something else.
@Suite struct OutputTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.write("Russia supports China.\n", to: "good.txt")
  }

  @Test func aPlaceThatCannotBeWrittenIsSaidBeforeTheWork() throws {
    try program.write("", to: "folder/some.txt")
    let missing = try program.run("build", "good.txt", "-o", "none/graph.json")
    #expect(missing.status == 2)
    #expect(missing.messages.hasPrefix("none/graph.json: error: there is no folder"))
    let folder = try program.run("build", "good.txt", "-o", "folder")
    #expect(folder.status == 2)
    #expect(folder.messages.hasPrefix("folder: error: is a folder"))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func aFolderThatIsNotOpenToTheUserIsNamed() throws {
    try program.write("", to: "closed/some.txt")
    let folder = program.folder.appendingPathComponent("closed").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    let result = try program.run("build", "good.txt", "-o", "closed/graph.json")
    #expect(result.status == 2)
    #expect(result.messages.contains("cannot be written to"))
  }

  @Test func whatWasThereStaysWhereTheWorkFails() throws {
    try program.write("precious", to: "graph.json")
    try #expect(program.run("build", "missing.txt", "-o", "graph.json").status == 2)
    try #expect(program.read("graph.json") == "precious")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(names.filter { !$0.hasPrefix(".std") }.sorted() == ["good.txt", "graph.json"])
  }

  @Test func aLinkStaysALinkAndADeviceADevice() throws {
    try program.write("", to: "real.json")
    let link = program.folder.appendingPathComponent("link.json")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: "real.json")
    try #expect(program.run("build", "good.txt", "-o", "link.json").status == 0)
    try #expect(program.read("real.json").hasPrefix("{\"format\""))
    let attributes = try FileManager.default.attributesOfItem(atPath: link.path)
    #expect(attributes[.type] as? FileAttributeType == .typeSymbolicLink)
    try #expect(program.run("build", "good.txt", "-o", "/dev/stderr").messages.hasPrefix("{"))
  }

  @Test func theOrderOfFilesAndTheNumberOfThreadsChangeNothing() throws {
    try program.write("China supports Russia. Japan opposes China.\n", to: "other.txt")
    let one = try program.run("build", "good.txt", "other.txt", "--jobs", "1").output
    try #expect(program.run("build", "other.txt", "good.txt", "--jobs", "4").output == one)
    try #expect(program.run("build", ".").output == one)
  }
}
