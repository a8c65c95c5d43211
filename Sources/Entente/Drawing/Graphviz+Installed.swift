public import EntenteGraphviz
import Foundation

extension Graphviz {
  /// libgvc in a child, for users of the package: a run of the program `entente`, which is looked
  /// for beside the running program and along `PATH`; nil where it is not there.
  ///
  /// - Parameter limits: what one rendering may use.
  /// - Returns: the renderer; `Graphviz(in: .thisProcess)` is the choice where it is nil.
  public static func installed(limits: RenderLimits = RenderLimits()) -> Graphviz? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = [Bundle.main.bundlePath] + path.split(separator: ":").map(String.init)
    let program = folders.map { $0 + "/entente" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    return program.map { Graphviz(in: .child(program: $0), limits: limits) }
  }
}
