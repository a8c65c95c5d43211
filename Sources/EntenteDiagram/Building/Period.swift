public import EntenteGraph
import EntenteModel

/// A stretch of years, or none, with the relations that belong to it.
public struct Period: Hashable, Sendable {
  /// Its years, such as `1990–1999`, or `undated`.
  public var title: String
  /// The ids of its relations.
  public var relations: Set<String>

  /// Cuts the years of a graph into decades, neighbours joined until there are at most so many; what
  /// lasted longer belongs to every period that it touches, and what has no date comes last.
  public static func periods(of graph: KnowledgeGraph, limit: Int = 6) -> [Period] {
    var spans: [(id: String, years: ClosedRange<Int>)] = []
    var undated: Set<String> = []
    for relation in graph.relations {
      let ends = [relation.date?.earliest?.year, relation.date?.latest?.year].compactMap(\.self)
      guard let first = ends.min(), let last = ends.max() else {
        undated.insert(relation.id)
        continue
      }
      spans.append((relation.id, first...last))
    }
    let decades = Set(spans.map { decade($0.years.lowerBound) }).sorted()
    let size = max(1, (decades.count + limit - 1) / max(1, limit))
    var periods = stride(from: 0, to: decades.count, by: size).map { start in
      let years = decades[start]...(decades[min(start + size, decades.count) - 1] + 9)
      return Period(
        title: "\(years.lowerBound)–\(years.upperBound)",
        relations: Set(spans.filter { $0.years.overlaps(years) }.map(\.id)))
    }
    if !undated.isEmpty { periods.append(Period(title: "undated", relations: undated)) }
    return periods
  }

  private static func decade(_ year: Int) -> Int {
    year >= 0 ? year / 10 * 10 : (year - 9) / 10 * 10
  }
}
