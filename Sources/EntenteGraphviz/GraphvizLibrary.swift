internal import CGraphviz
import EntenteTypography
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// libgvc itself, one call at a time: its state belongs to the whole process.
///
/// Nothing that was laid out is freed. `gvFreeLayout` frees some graphs twice and ends the process
/// (edges with labels between nodes of one rank, Graphviz 2.42); a rendering that is not freed costs
/// some 400 KB, which a child gives back when it ends.
enum GraphvizLibrary {
  private struct Context: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private static let context = Mutex<Context?>(nil)

  /// Lays out DOT and renders it.
  ///
  /// - Throws: `GraphvizError` for input that does not parse, for an engine that fails, and for a
  ///   drawing that Graphviz itself reports as wrong.
  static func render(
    dot: [UInt8], engine: LayoutEngine, format: GraphvizFormat
  ) throws(GraphvizError) -> [UInt8] {
    try context.withLock { (shared) throws(GraphvizError) -> [UInt8] in
      let context: Context
      if let shared { context = shared } else { context = try open() }
      shared = context
      return try render(dot, engine, format, in: context.pointer)
    }
  }

  private static func open() throws(GraphvizError) -> Context {
    var missing: UnsafePointer<CChar>?
    if let pointer = entente_context(textWidth, &missing) { return Context(pointer: pointer) }
    let name = missing.map { String(cString: $0) } ?? "libgvc"
    throw GraphvizError(
      .notInstalled, "Graphviz's plug-in `\(name)` is missing",
      hint: "install Graphviz's library (Debian: libgvc6; Homebrew: graphviz)")
  }

  private static func render(
    _ dot: [UInt8], _ engine: LayoutEngine, _ format: GraphvizFormat, in context: OpaquePointer
  ) throws(GraphvizError) -> [UInt8] {
    // A NUL would silently end the graph early.
    guard !dot.contains(0) else {
      throw GraphvizError(.invalidInput, "the DOT text holds a NUL character")
    }
    agreseterrors()
    let graph = dot.withUnsafeBufferPointer { bytes in
      let text = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 1)
      defer { text.deallocate() }
      text.copyBytes(from: bytes)
      text[bytes.count] = 0
      return agmemread(text.assumingMemoryBound(to: CChar.self).baseAddress)
    }
    // A graph that was cut off by a parse error is returned all the same.
    guard let graph, agerrors() < AGERR.rawValue else {
      throw GraphvizError(.invalidInput, "Graphviz cannot read the DOT text")
    }
    // sfdp and fdp draw random numbers.
    srand(1)
    srand48(1)
    guard gvLayout(context, graph, engine.rawValue) == 0 else {
      throw GraphvizError(.layoutFailed, "the engine `\(engine.rawValue)` failed")
    }
    return try output(of: graph, format, in: context)
  }

  private static func output(
    of graph: UnsafeMutablePointer<Agraph_t>, _ format: GraphvizFormat, in context: OpaquePointer
  ) throws(GraphvizError) -> [UInt8] {
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = entente_render(context, graph, format.rawValue, &data, &length)
    defer { free(data) }
    // gvLayout returns 0 for drawings that lost an edge or a label.
    guard status == 0, let data, agreseterrors() < AGERR.rawValue else {
      throw GraphvizError(.layoutFailed, "Graphviz reports that the drawing is not whole")
    }
    return [UInt8](UnsafeRawBufferPointer(start: data, count: length))
  }
}

/// The measure that Graphviz calls: points for a line of UTF-8. Six per cent of slack keep faces
/// that hint their letters wider inside the box.
private func textWidth(_ text: UnsafePointer<CChar>, _ size: Double, _ bold: Int32) -> Double {
  TextMetrics.width(of: String(cString: text), bold: bold != 0) * size * 1.06
}
