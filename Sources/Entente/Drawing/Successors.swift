import EntenteData
import EntenteGazetteer
public import EntenteGraph
public import EntenteModel

/// Which states came after which.
public enum Successors {
  /// What the shipped gazetteer knows of the states of a graph.
  ///
  /// - Throws: `DataError` where the gazetteer cannot be read.
  public static func shipped(for graph: KnowledgeGraph) throws -> [EntityID: [EntityID]] {
    let states = graph.entities.filter { $0.kind == .state }.map(\.id)
    // Codes of four letters are those of former states: without one the gazetteer is not needed.
    guard states.contains(where: { $0.code.count == 4 }) else { return [:] }
    let gazetteer = try Gazetteer(from: .shipped())
    var successors: [EntityID: [EntityID]] = [:]
    for state in states {
      let heirs = gazetteer.successors(of: state)
      if !heirs.isEmpty { successors[state] = heirs }
    }
    return successors
  }
}
