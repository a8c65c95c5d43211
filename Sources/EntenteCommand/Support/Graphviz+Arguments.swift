public import ArgumentParser
public import Entente

extension LayoutEngine: ExpressibleByArgument {}

extension GraphvizFormat: ExpressibleByArgument {}

extension PictureFormat: ExpressibleByArgument {}
