/// Which picture of a graph is drawn; one file each.
public struct DiagramView: Sendable {
  /// Its name, as the command line has it.
  public let name: String
  let arrange: @Sendable (Sketch) -> Diagram

  init(_ name: String, arrange: @escaping @Sendable (Sketch) -> Diagram) {
    self.name = name
    self.arrange = arrange
  }
}
