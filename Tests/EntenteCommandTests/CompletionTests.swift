import Foundation
import Testing

/// What bash offers after a part of a command line, with the script that the program writes.
@Suite struct CompletionTests {
  private func offered(after words: [String]) throws -> [String] {
    let program = try Program()
    try program.write("", to: "graph.json")
    let script = try program.run("--generate-completion-script", "bash")
    #expect(script.status == 0)
    try program.write(script.output, to: "entente.bash")
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let folder = Program.url.deletingLastPathComponent().path
    let asking = """
      source entente.bash
      PATH='\(folder)':$PATH
      COMP_WORDS=(\(line))
      COMP_CWORD=\(words.count - 1)
      COMP_LINE="${COMP_WORDS[*]}"
      COMP_POINT=${#COMP_LINE}
      _entente entente "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try program.run(URL(fileURLWithPath: "/bin/bash"), ["-c", asking])
    return result.output.split(separator: "\n").map { $0.filter { $0 != " " } }
  }

  @Test(arguments: [
    (["entente", "re"], "report"),
    (["entente", "draw", "gr"], "graph.json"),
    (["entente", "draw", "graph.json", "--form"], "--format"),
    (["entente", "draw", "graph.json", "--format", "m"], "mermaid"),
    (["entente", "query", "graph.json", "--type", "mee"], "meets"),
    (["entente", "query", "graph.json", "--family", "eco"], "economy"),
    (["entente", "embed", "graph.json", "--theme", "pr"], "print"),
  ])
  func bashOffersTheRest(_ words: [String], _ wanted: String) throws {
    #expect(try offered(after: words) == [wanted])
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func scriptsNameEveryCommand(_ shell: String) throws {
    let script = try Program().run("--generate-completion-script", shell)
    #expect(script.status == 0)
    for command in ["build", "compare", "embed", "update"] {
      #expect(script.output.contains(command))
    }
    #expect(!script.output.contains("render-with-graphviz"))
  }
}
