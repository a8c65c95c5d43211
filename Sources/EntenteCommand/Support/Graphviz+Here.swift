import Entente
import Foundation

extension Graphviz {
  /// libgvc in a child of this very program.
  static var here: Graphviz {
    Graphviz(in: .child(program: Bundle.main.executablePath ?? CommandLine.arguments[0]))
  }
}
