import Entente
import Foundation
import Testing

@Suite struct DiffCommandTests {
  private typealias Sample = SampleGraph

  private func program() throws -> Program {
    let program = try Program()
    let share = { Amount(value: $0, unit: "%", text: "\(Int($0)) percent") }
    let old = Sample.relation(
      Sample.russia, "forgives-debt-of", Sample.north, "2014", amounts: [share(90)])
    let new = Sample.relation(
      Sample.russia, "forgives-debt-of", Sample.north, "2014", amounts: [share(80)])
    let plan = Sample.relation(Sample.russia, "participates-in", Sample.line, "2011", .planned)
    try program.write(Sample.text(Sample.graph([old])), to: "old.json")
    try program.write(Sample.text(Sample.graph([new, plan])), to: "new.json")
    try program.write(Sample.text(Sample.graph([old, plan])), to: "more.json")
    return program
  }

  @Test func exitCodesSaySameDifferentAndTrouble() throws {
    let program = try program()
    #expect(try program.run("diff", "old.json", "old.json").status == 0)
    #expect(try program.run("diff", "old.json", "new.json").status == 1)
    #expect(try program.run("diff", "old.json", "gone.json").status == 2)
    #expect(try program.run("diff", "old.json").status == 64)
    #expect(try program.run("diff", "old.json", "new.json", "--exit-zero").status == 0)
    #expect(try program.run("diff", "old.json", "new.json", "--fail-on", "conflict").status == 1)
    #expect(try program.run("diff", "old.json", "more.json", "--fail-on", "conflict").status == 0)
    #expect(try program.run("diff", "old.json", "more.json", "--fail-on", "removed").status == 0)
    #expect(try program.run("diff", "more.json", "old.json", "--fail-on", "removed").status == 1)
  }

  @Test func theTextStartsWithTheCountsAndSigns() throws {
    let result = try program().run("diff", "old.json", "new.json")
    let lines = result.output.split(separator: "\n")
    #expect(
      lines[0] == "diff old new: sources +0 -0 ~0 >0, entities +0 -0 ~0 >0, "
        + "relations +1 -0 ~1 >0; !1; 4 the same")
    #expect(Set(lines.dropFirst().map { $0.prefix(2) }) == ["! ", "+ ", "  "])
    #expect(result.output.contains("amounts: 90.0 % -> 80.0 %"))
  }

  @Test(arguments: ["json", "markdown", "html", "junit", "dot", "svg"])
  func everyFormatIsWritten(format: String) throws {
    let program = try program()
    let result = try program.run("diff", "old.json", "new.json", "--format", format, "-o", "out")
    #expect(result.status == 1, "\(result.messages)")
    let text = try program.read("out")
    #expect(text.contains(format == "json" ? "state:KP" : "North Korea") && text.hasSuffix("\n"))
  }

  @Test func sidesStandSideBySideInOnePicture() throws {
    let program = try program()
    let result = try program.run(
      "diff", "old.json", "new.json", "--format", "svg", "--side-by-side", "--exit-zero")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.contains("90 percent") && result.output.contains("80 percent"))
    #expect(try program.run("diff", "old.json", "new.json", "--side-by-side").status == 64)
  }

  @Test func aPatchMakesTheNewVersion() throws {
    let program = try program()
    _ = try program.run("diff", "old.json", "new.json", "--format", "json", "-o", "patch.json")
    let result = try program.run("patch", "old.json", "patch.json")
    #expect(result.status == 0)
    #expect(result.output == (try program.read("new.json")))
    let refused = try program.run("patch", "more.json", "patch.json", "-o", "out.json")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("the patch does not fit:\n  the relation `r-"))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/out.json"))
  }

  @Test func gitShowsGraphsByTheRecipeOfTheHelp() throws {
    let program = try program()
    let script = """
      set -e
      git init -q .; git config user.email a@b.c; git config user.name n
      git config diff.entente.command '\(Program.url.path) diff --git --exit-zero'
      echo '*.graph.json diff=entente' > .gitattributes
      cp old.json x.graph.json; git add .gitattributes x.graph.json; git commit -qm one
      cp new.json x.graph.json; git --no-pager diff --ext-diff
      """
    try program.write(script, to: "recipe.sh")
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/bin/sh")
    git.arguments = ["recipe.sh"]
    git.currentDirectoryURL = program.folder
    let output = Pipe()
    git.standardOutput = output
    git.standardError = output
    try git.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    git.waitUntilExit()
    #expect(git.terminationStatus == 0, "\(text)")
    #expect(text.contains("diff x.graph.json (old) x.graph.json (new): "))
    #expect(text.contains("! relation Russia forgives-debt-of North Korea, 2014"))
  }
}
