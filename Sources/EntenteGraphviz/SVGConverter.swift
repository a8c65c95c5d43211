import Dispatch

/// Turns a finished SVG into other formats with `rsvg-convert` (librsvg), in a child with limits.
///
/// Graphviz's own PNG and PDF would show its drawing and not ours, depend on its fonts and, for PDF,
/// carry the time of day.
public struct SVGConverter: Sendable {
  /// What it can make.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// Pixels.
    case png
    /// A page of the picture's size; the same bytes every time.
    case pdf
  }

  /// The program; found along the usual places where it is a bare name.
  public var program: String
  /// What one conversion may use.
  public var limits: RenderLimits

  /// Makes a converter.
  public init(program: String = "rsvg-convert", limits: RenderLimits = RenderLimits()) {
    self.program = program
    self.limits = limits
  }

  /// Converts a picture.
  ///
  /// - Parameters:
  ///   - svg: the picture.
  ///   - format: what to make.
  ///   - width: the width in pixels; nil for twice the picture's own, for screens that are dense.
  /// - Returns: the bytes.
  /// - Throws: `GraphvizError` where the program is missing or refuses the picture.
  public func convert(
    _ svg: [UInt8], to format: Format, width: Int? = nil
  ) async throws(GraphvizError) -> [UInt8] {
    let child = ChildProcess(
      program: try path(), arguments: arguments(format, width),
      environment: ChildProcess.environment, limits: limits)
    let result = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          returning: Result { () throws(GraphvizError) in try child.run(input: svg) })
      }
    }
    let answer = try result.get()
    guard answer.end == .exited(0) else {
      throw GraphvizError(
        .layoutFailed, "`\(program)` could not write \(format.rawValue)",
        messages: String(decoding: answer.messages, as: UTF8.self).split(separator: "\n")
          .map(String.init))
    }
    return answer.output
  }

  private func arguments(_ format: Format, _ width: Int?) -> [String] {
    var arguments = ["--format", format.rawValue]
    if let width {
      arguments += ["--width", "\(width)", "--keep-aspect-ratio"]
    } else if format == .png {
      arguments += ["--zoom", "2"]
    }
    return arguments
  }

  private func path() throws(GraphvizError) -> String {
    if program.contains("/") { return program }
    for folder in ["/usr/local/bin", "/opt/homebrew/bin", "/usr/bin", "/bin"] {
      let path = folder + "/" + program
      if ChildProcess.isExecutable(path) { return path }
    }
    throw GraphvizError(
      .notInstalled, "`\(program)` is missing, which writes PNG and PDF",
      hint: "install it (Debian: librsvg2-bin; Homebrew: librsvg), or draw --format svg")
  }
}
