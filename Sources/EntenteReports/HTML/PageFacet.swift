/// A property that the relations of a page can be filtered by.
struct PageFacet {
  /// A value of it.
  struct Value {
    var index: Int
    var value: String
    var label: String
    var count: Int
  }

  /// Its name in the address of the page.
  var name: String
  /// Its name for readers.
  var label: String
  /// Its values.
  var values: [Value]
  /// The values of each relation, as indexes.
  let indexes: [String]

  /// Collects the values that relations have; the order of first appearance counts.
  init(
    _ name: String, _ label: String, in relations: [ReportRelation], isByLabel: Bool = false,
    _ values: (ReportRelation) -> [(value: String, label: String)]
  ) {
    var labels: [String: String] = [:]
    var counts: [String: Int] = [:]
    let own = relations.map { relation in
      let found = values(relation)
      for (value, label) in found where labels[value] == nil { labels[value] = label }
      let keys = found.map(\.value).uniqued()
      for key in keys { counts[key, default: 0] += 1 }
      return keys
    }
    var order = own.flatMap(\.self).uniqued()
    if isByLabel { order.sort { (labels[$0] ?? "", $0) < (labels[$1] ?? "", $1) } }
    let places = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.name = name
    self.label = label
    self.values = order.enumerated().map {
      Value(index: $0, value: $1, label: labels[$1] ?? $1, count: counts[$1] ?? 0)
    }
    indexes = own.map { $0.compactMap { places[$0] }.map(String.init).joined(separator: " ") }
  }
}
