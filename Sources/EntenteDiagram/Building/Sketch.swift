import EntenteGraph
import EntenteModel
import EntenteTypography

/// What every view is made from: the graph, how it reads, and the parts that views share.
struct Sketch: Hashable, Sendable {
  var graph: KnowledgeGraph
  var schema: RelationSchema
  var theme: Theme
  var options: DiagramOptions
  let entities: [EntityID: Entity]

  init(graph: KnowledgeGraph, schema: RelationSchema, theme: Theme, options: DiagramOptions) {
    self.graph = graph
    self.schema = schema
    self.theme = theme
    self.options = options
    entities = Dictionary(
      graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The graph with some of its relations.
  func keeping(_ relations: [Relation]) -> Sketch {
    var copy = self
    copy.graph = KnowledgeGraph(
      sources: graph.sources, entities: graph.entities, relations: relations)
    return copy
  }

  /// An empty diagram of a view.
  func diagram(_ view: String) -> Diagram {
    var diagram = Diagram(view: view, of: self)
    diagram.direction = options.direction
    return diagram
  }

  /// The key of an entity's node.
  func key(_ id: EntityID) -> String { "n-" + Slug.text(id.rawValue) }

  /// The kind of an entity; ids without a known kind are drawn as organizations.
  func kind(_ id: EntityID) -> EntityKind {
    entities[id]?.kind ?? id.kind ?? .organization
  }

  /// The node of an entity, with further lines below its name.
  func node(_ id: EntityID, details: [LabelLine] = []) -> DiagramNode {
    let kind = kind(id)
    let mark = options.entityMarks[id] ?? .none
    let sign = mark.sign.isEmpty ? "" : mark.sign + " "
    let isBold = kind == .state
    let name = TextWrap.lines(of: sign + name(id), width: 15, limit: 3, bold: isBold)
    var node = DiagramNode(
      key: key(id), entity: id, shape: .entity(kind),
      lines: name.map { LabelLine([.init($0, isBold: isBold)]) } + details,
      title: "\(self.name(id)) (\(kind.rawValue))")
    node.mark = mark
    return node
  }

  /// How many relations, entities and sources a diagram stands for, and from when to when.
  func summary(of diagram: Diagram) -> String {
    let ids = Set(diagram.relations)
    let relations = graph.relations.filter { ids.contains($0.id) }
    let sources = Set(relations.flatMap { $0.evidence.map(\.source) })
    var parts = [count(relations.count, "relation"), count(sources.count, "source")]
    let years =
      relations.compactMap { $0.date?.earliest?.year }
      + relations.compactMap {
        $0.date?.latest?.year
      }
    if let first = years.min(), let last = years.max() {
      parts.append(first == last ? "\(first)" : "\(first)–\(last)")
    }
    return parts.joined(separator: " · ")
  }

  /// A number with its noun.
  func count(_ number: Int, _ noun: String) -> String {
    let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
    return "\(number) \(number == 1 ? noun : plural)"
  }
}
