/// What one rendering may use before it is ended.
public struct RenderLimits: Hashable, Sendable {
  /// Wall-clock seconds.
  public var seconds: Double
  /// Bytes of address space; the programs' own libraries take some 200 MB of it.
  public var memory: Int
  /// Bytes of output.
  public var output: Int

  /// Makes limits.
  public init(seconds: Double = 30, memory: Int = 2 << 30, output: Int = 64 << 20) {
    self.seconds = seconds
    self.memory = memory
    self.output = output
  }
}
