import Dispatch

/// Renders DOT with libgvc.
public struct Graphviz: Sendable {
  /// Where libgvc runs.
  public enum Place: Hashable, Sendable {
    /// In a child process with limits: a run of the program at this path.
    case child(program: String)
    /// In this process, one rendering at a time.
    ///
    /// libgvc ends the process on some graphs, keeps some 400 KB for each rendering and knows no
    /// deadline; choose this only where no child can be started and the graphs are your own.
    case thisProcess
  }

  /// The hidden command of the program that runs libgvc in a child.
  public static let command = "render-with-graphviz"

  /// Where libgvc runs.
  public var place: Place
  /// What one rendering may use; kept in a child only.
  public var limits: RenderLimits

  /// Makes a renderer.
  public init(in place: Place, limits: RenderLimits = RenderLimits()) {
    self.place = place
    self.limits = limits
  }

  /// Lays out and renders DOT.
  ///
  /// - Returns: the bytes, and what Graphviz said although it went on.
  /// - Throws: `GraphvizError`; every message of severity error is one.
  public func render(
    dot: [UInt8], engine: LayoutEngine = .dot, format: GraphvizFormat = .svg
  ) async throws(GraphvizError) -> (bytes: [UInt8], messages: [String]) {
    // Both ways block, so they run on a thread outside the cooperative pool.
    let result = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          returning: Result { () throws(GraphvizError) in
            try renderBlocking(dot: dot, engine: engine, format: format)
          })
      }
    }
    return try result.get()
  }

  /// As `render`, on the calling thread.
  public func renderBlocking(
    dot: [UInt8], engine: LayoutEngine = .dot, format: GraphvizFormat = .svg
  ) throws(GraphvizError) -> (bytes: [UInt8], messages: [String]) {
    switch place {
    case .thisProcess:
      return (try GraphvizLibrary.render(dot: dot, engine: engine, format: format), [])
    case .child(let program):
      let result = try child(program, engine, format).run(input: dot)
      return (try bytes(of: result, engine), Self.lines(result.messages))
    }
  }

  private func child(
    _ program: String, _ engine: LayoutEngine, _ format: GraphvizFormat
  ) -> ChildProcess {
    ChildProcess(
      program: program,
      arguments: [
        Self.command, engine.rawValue, format.rawValue,
        "--seconds", "\(limits.seconds)", "--memory", "\(limits.memory)",
      ],
      environment: ChildProcess.environment,
      limits: limits)
  }

  private func bytes(
    of result: ChildProcess.Result, _ engine: LayoutEngine
  ) throws(GraphvizError) -> [UInt8] {
    let messages = Self.lines(result.messages)
    switch result.end {
    case .exited(0):
      // Graphviz reports some lost parts only on stderr.
      guard !messages.contains(where: { $0.hasPrefix("Error:") }) else {
        throw GraphvizError(
          .layoutFailed, "Graphviz reports that the drawing is not whole", messages: messages)
      }
      return result.output
    case .exited(let status):
      let code = GraphvizChild.ExitCode(rawValue: status)?.code ?? .system
      throw GraphvizError(
        code, "rendering with `\(engine.rawValue)` failed with exit code \(status)",
        messages: messages)
    case .signalled(let signal):
      throw GraphvizError(
        .ended, "Graphviz ended its process with signal \(signal)", messages: messages,
        hint: "draw a smaller part of the graph, or choose another engine")
    case .timedOut:
      throw GraphvizError(
        .ended, "`\(engine.rawValue)` was not done after \(limits.seconds) seconds",
        messages: messages, hint: "draw a smaller part of the graph, or choose another engine")
    case .tooMuchOutput:
      throw GraphvizError(
        .tooLarge, "the picture is larger than \(limits.output) bytes", messages: messages,
        hint: "draw a smaller part of the graph")
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

extension ChildProcess {
  /// Fixed, so that nothing of the caller's locale or Graphviz settings leaks into a picture; and
  /// no back-trace helper of the Swift runtime that would keep the pipes open.
  static let environment = [
    "LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin", "HOME=/nonexistent",
    "SOURCE_DATE_EPOCH=0", "SWIFT_BACKTRACE=enable=no",
  ]
}
