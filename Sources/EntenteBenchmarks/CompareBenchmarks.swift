import Benchmark
import EntenteData
import EntenteFormats
import EntenteGraph
import EntenteModel

/// Comparing graphs of a hundred thousand relations, and reading and writing them.
enum CompareBenchmarks {
  static func register() throws {
    let schema = try RelationSchema(from: .shipped())
    let (old, new) = (graph(seed: 1), graph(seed: 2))
    let text = GraphJSON.bytes(of: old)
    benchmark("read a graph, 100,000 relations") { _ = try GraphJSON.read(text, path: "") }
    benchmark("write a graph, 100,000 relations") { _ = GraphJSON.bytes(of: old) }
    benchmark("difference, 100,000 against 100,000") {
      _ = Difference(from: old, to: new, schema: schema)
    }
    benchmark("comparison, 100,000 against 100,000") {
      let inputs = [("a", old), ("b", new)].map { Comparison.Input(name: $0.0, graph: $0.1) }
      _ = Comparison(inputs, schema: schema)
    }
  }

  /// Both graphs tell of the same things; a tenth is told otherwise or by one alone.
  private static func graph(seed: Int) -> KnowledgeGraph {
    let types: [RelationType] = ["aids", "forgives-debt-of", "meets", "trades-with", "visits"]
    let relations = (0..<100_000).compactMap { number -> Relation? in
      let isOther = (number &* 7919 &+ seed &* 31) % 10 == 0
      if isOther && number % 2 == seed % 2 { return nil }
      let year = 1950 + number * 31 % 70 + (isOther ? 1 : 0)
      return Relation(
        subject: EntityID(.state, "A\(number * 17 % 5000)"), type: types[number % types.count],
        object: EntityID(.state, "B\(number * 13 % 5000)"), date: EDTF(year: year),
        amounts: [Amount(value: Double(number % 90 + 10) * 1e6, unit: "USD", text: "")],
        evidence: [
          Evidence(
            source: "s\(seed)", span: TextSpan(start: number * 50, end: number * 50 + 40),
            quote: "what the article says, forty letters ...", rule: "rule")
        ])
    }
    return KnowledgeGraph(sources: [Source(id: "s\(seed)", sha256: "")], relations: relations)
  }
}
