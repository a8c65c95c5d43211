import Entente
import EntenteTestSupport
import Testing

@Suite struct ViewTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var view: DiagramView
    var testDescription: String { view.name }
  }

  static let views = [
    DiagramView.whole, .ego(of: EntityID(.state, "KR")), .ego(of: EntityID(.state, "KR"), depth: 2),
    .pair(EntityID(.state, "RU"), EntityID(.state, "KP")), .projects, .leaders, .timeline, .periods,
  ].map { Case(view: $0) }

  private let schema: RelationSchema

  init() throws { schema = try RelationSchema(from: .shipped()) }

  private func diagram(_ view: DiagramView) -> Diagram {
    Diagram(
      of: NorthEast.graph, view: view, schema: schema, options: DiagramOptions(title: "A title"))
  }

  @Test(arguments: views, Theme.all.map(\.name))
  func everyViewIsSoundInEveryTheme(of what: Case, theme: String) async throws {
    var diagram = diagram(what.view)
    diagram.theme = try #require(Theme.all.first { $0.name == theme })
    let laidOut = try await diagram.laidOut(by: graphviz)
    #expect(laidOut.diagnostics.isEmpty)
    #expect(laidOut.layout.overlaps(of: laidOut.diagram).map { "\($0.0) \($0.1)" } == [])
    let page = try Page(laidOut.diagram.svg(layout: laidOut.layout))
    #expect(page.problems == [])
    for relation in diagram.relations { #expect(page.ids.contains("entente-e-\(relation)")) }
    for line in diagram.nodes.flatMap(\.lines) where !line.text.allSatisfy(\.isWhitespace) {
      #expect(page.text.contains(line.runs[0].text))
    }
  }

  @Test func theNeighbourhoodHasOnlyWhatTouchesTheCentre() {
    let korea = EntityID(.state, "KR")
    for id in diagram(.ego(of: korea)).edges.flatMap(\.relations) {
      let relation = NorthEast.graph.relations.first { $0.id == id }
      #expect(relation?.subject == korea || relation?.object == korea)
    }
  }

  @Test func aPairIsTheirRelationsAndThoseOfTheirLeadersInOrder() {
    let pair = diagram(.pair(EntityID(.state, "RU"), EntityID(.state, "KP")))
    #expect(pair.relations.count == 13)
    let years = pair.nodes.filter { $0.shape == .heading }.map(\.title)
    #expect(
      years == ["2000", "2001", "2002", "2012", "2013", "2014", "2015", "2019", "2020", "undated"])
  }

  @Test func theTimelineKeepsUndatedRelations() {
    let timeline = diagram(.timeline)
    #expect(timeline.relations == NorthEast.graph.relations.map(\.id).sorted())
    let headings = timeline.nodes.filter { $0.shape == .heading }.map(\.title)
    #expect(headings.first == "1950")
    #expect(headings.suffix(2) == ["Cold War", "undated"])
  }

  @Test func projectsStandBetweenWhoTakesPartAndWhatTheyJoin() {
    let projects = diagram(.projects)
    #expect(projects.node("n-state-KR") != nil)
    #expect(projects.node("n-state-KR-end") != nil)
    #expect(
      projects.edges.allSatisfy {
        $0.tail.node.contains("project") || $0.head.node.contains("project")
      })
  }

  @Test func panelsShareOneLayout() async throws {
    let diagram = diagram(.periods)
    let panels = diagram.panels(Period.periods(of: NorthEast.graph))
    #expect(panels.map(\.title) == ["1950–1969", "1980–1999", "2000–2019", "2020–2029", "undated"])
    let laidOut = try await diagram.laidOut(by: graphviz)
    let page = try Page(diagram.svg(panels: panels, layout: laidOut.layout))
    #expect(page.problems == [])
    for panel in panels {
      #expect(panel.diagram.nodes.map(\.key) == diagram.nodes.map(\.key))
    }
  }

  @Test func marksAreShownByLineSignAndColour() async throws {
    let relations = NorthEast.graph.relations
    let marks: [Mark] = [.added, .removed, .changed, .conflicting, .kept]
    let options = DiagramOptions(
      relationMarks: Dictionary(
        uniqueKeysWithValues: relations.enumerated().map { ($1.id, marks[$0 % marks.count]) }))
    let diagram = Diagram(of: NorthEast.graph, schema: schema, options: options)
    let laidOut = try await diagram.laidOut(by: graphviz)
    let page = try Page(diagram.svg(layout: laidOut.layout))
    #expect(page.problems == [])
    for words in ["+ added", "− removed", "~ changed", "! conflicting", "the same"] {
      #expect(page.text.contains(words))
    }
  }
}
