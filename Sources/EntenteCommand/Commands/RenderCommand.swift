import ArgumentParser
import Entente

/// `entente render-with-graphviz`: the child in which libgvc runs; hidden, for `draw` and its kin.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Graphviz.command, abstract: "Run Graphviz on DOT from stdin.",
    shouldDisplay: false)

  @Argument(help: "The layout engine.")
  var engine: LayoutEngine

  @Argument(help: "What to write.")
  var format: GraphvizFormat

  @Option(help: "Seconds of processor time.")
  var seconds = RenderLimits().seconds

  @Option(help: "Bytes of memory.")
  var memory = RenderLimits().memory

  func run() throws {
    GraphvizChild.run(
      engine: engine, format: format, limits: RenderLimits(seconds: seconds, memory: memory))
  }
}
