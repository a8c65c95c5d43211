import EntenteGraph
import EntenteModel

extension DiagramView {
  /// People: their offices, in the boxes of their states, and their meetings, visits and ties.
  public static let leaders = DiagramView("leaders") { sketch in
    let relations = sketch.graph.relations.filter {
      sketch.kind($0.subject) == .leader || sketch.kind($0.object) == .leader
    }
    var diagram = sketch.keeping(relations).whole()
    diagram.view = "leaders"
    return diagram
  }
}
