public import EntenteGraph

/// A format that a graph can be converted to.
public enum GraphFormat: String, CaseIterable, Hashable, Sendable {
  /// The exchange format.
  case json
  /// A table of relations.
  case csv
  /// A table of entities.
  case entitiesCSV = "entities-csv"
  /// GraphML for networkx, igraph, yEd and Gephi.
  case graphml
  /// GEXF 1.3 for Gephi, with time.
  case gexf
  /// RDF 1.1 Turtle.
  case turtle

  /// The graph in this format.
  public func bytes(of graph: KnowledgeGraph) -> [UInt8] {
    switch self {
    case .json: GraphJSON.bytes(of: graph)
    case .csv: GraphCSV.relations(of: graph)
    case .entitiesCSV: GraphCSV.entities(of: graph)
    case .graphml: GraphML.bytes(of: graph)
    case .gexf: GEXF.bytes(of: graph)
    case .turtle: Turtle.bytes(of: graph)
    }
  }
}
