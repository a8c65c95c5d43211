public import ArgumentParser
public import Entente

// Values of the library that stand on the command line as they are written in files.

extension GraphFormat: ExpressibleByArgument {}

extension RelationStatus: ExpressibleByArgument {}

extension Sheet.Failure: ExpressibleByArgument {}

extension EDTF: ExpressibleByArgument {
  /// Reads an EDTF date.
  public init?(argument: String) {
    self.init(argument)
  }
}
