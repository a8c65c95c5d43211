public import EntenteGraph
public import EntenteModel

/// A picture before it is laid out: what is drawn, in which groups, and how it reads; no coordinates.
///
/// `dot` is the picture for Graphviz; with a `DiagramLayout` made of Graphviz's answer, `svg` is the
/// finished picture. One diagram can be drawn several times on one layout, see `showing(relations:)`.
public struct Diagram: Hashable, Sendable {
  /// Where ranks go.
  public enum Direction: String, Hashable, Sendable {
    /// From left to right: room for labels.
    case leftToRight = "LR"
    /// From top to bottom: time goes down the page.
    case topToBottom = "TB"
  }

  /// The name of the view, such as `whole`.
  public var view: String
  /// The headline; nil for none.
  public var title: String?
  /// A line below the headline.
  public var subtitle: String?
  /// Text below the picture, such as its sources.
  public var caption: String?
  /// What the reader must know: how much was left out, and how to see it.
  public var notes: [String] = []
  /// Where ranks go.
  public var direction = Direction.leftToRight
  /// Whether ranks stand close, since no lines with labels run between them.
  var isDense = false
  /// What is drawn for entities, years and cards, sorted by key.
  public var nodes: [DiagramNode] = []
  /// What is drawn for relations, sorted by key.
  public var edges: [DiagramEdge] = []
  /// Nodes that share a rank.
  public var ranks: [[String]] = []
  /// Whether edges may carry their labels; engines other than `dot` cannot keep labels apart.
  public var hasEdgeLabels = true
  /// Colours, faces and arrowheads.
  public var theme: Theme
  /// How relations read; also tells which family a type belongs to.
  public var schema: RelationSchema

  /// What it was made from, to write its labels anew for a part of its relations.
  let sketch: Sketch

  /// Makes an empty diagram, for views.
  init(view: String, of sketch: Sketch) {
    self.view = view
    self.sketch = sketch
    theme = sketch.theme
    schema = sketch.schema
  }

  /// Draws a graph.
  ///
  /// - Parameters:
  ///   - graph: what is drawn; filter it first to draw a part.
  ///   - view: which picture.
  ///   - schema: how relations read and which family they belong to.
  ///   - theme: colours, faces and arrowheads.
  ///   - options: titles, limits, and marks for comparisons.
  public init(
    of graph: KnowledgeGraph,
    view: DiagramView = .whole,
    schema: RelationSchema,
    theme: Theme = .light,
    options: DiagramOptions = DiagramOptions()
  ) {
    let sketch = Sketch(graph: graph, schema: schema, theme: theme, options: options)
    var diagram = view.arrange(sketch)
    diagram.title = options.title
    diagram.caption = options.caption
    if options.title != nil { diagram.subtitle = sketch.summary(of: diagram) }
    diagram.nodes.sort { $0.key < $1.key }
    self = diagram
  }

  /// The node with a key.
  public func node(_ key: String) -> DiagramNode? { nodes.first { $0.key == key } }

  /// The ids of all relations that the picture stands for, sorted.
  public var relations: [String] {
    Set(edges.flatMap(\.relations) + nodes.flatMap(\.allRelations)).sorted()
  }
}

extension RelationSchema: Hashable {
  /// Schemas are equal when their rows are.
  public static func == (left: RelationSchema, right: RelationSchema) -> Bool {
    left.definitions == right.definitions
  }

  /// Hashes the rows.
  public func hash(into hasher: inout Hasher) { hasher.combine(definitions) }
}
