import EntenteDiagram
import EntenteFormats
public import EntenteGraph

/// The relations that a picture shows, with their evidence, inside the picture: the exchange format
/// with a context that makes it JSON-LD.
public enum SVGMetadata {
  /// Names the keys of the exchange format for readers of linked data; nothing is fetched.
  private static let context =
    "{\"@context\": {\"@vocab\": \"urn:entente:graph#\", \"id\": \"@id\"},\n"

  /// The part of a graph that some relations need, as text.
  static func text(of graph: KnowledgeGraph, relations: Set<String>) -> String {
    let kept = graph.relations.filter { relations.contains($0.id) }
    let ends = Set(kept.flatMap { [$0.subject, $0.object] })
    let sources = Set(kept.flatMap { $0.evidence.map(\.source) })
    let part = KnowledgeGraph(
      sources: graph.sources.filter { sources.contains($0.id) },
      entities: graph.entities.filter { ends.contains($0.id) }.map { entity in
        var entity = entity
        entity.mentions = []
        return entity
      },
      relations: kept)
    let json = String(decoding: GraphJSON.bytes(of: part), as: UTF8.self)
    return context + json.dropFirst()
  }

  /// Whether bytes begin as a picture of ours does.
  public static func isPicture(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("<svg".utf8)) }

  /// The graph that a picture carries.
  ///
  /// - Throws: `XMLError` or `FormatError` where the picture carries none.
  public static func graph(in svg: [UInt8], path: String) throws -> KnowledgeGraph {
    let text = try Diagram.metadata(in: svg)
    let json = text.hasPrefix(context) ? "{" + text.dropFirst(context.count) : text
    return try GraphJSON.graph(from: Array(json.utf8), path: path)
  }
}
