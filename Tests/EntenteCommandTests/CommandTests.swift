import Foundation
import Testing

@testable import EntenteCommand

@Suite struct CommandTests {
  @Test func wrongUsageIs64AndTroubleIs2() throws {
    let program = try Program()
    #expect(try program.run("query").status == 64)
    #expect(try program.run("query", "no-such-file.json").status == 2)
    #expect(try program.run("--help").status == 0)
  }

  @Test func theVersionIsThatOfTheChangelog() throws {
    let result = try Program().run("--version")
    #expect(result.status == 0)
    #expect(result.output == ProgramVersion.text + "\n")
    #expect(try Repository.text("CHANGELOG.md").contains("\n## \(ProgramVersion.number)"))
  }
}
