import ArgumentParser
import Entente
import Foundation

/// A document whose regions are filled again, before anything is written.
struct DocumentUpdate {
  /// A line for each region: what became of it.
  private(set) var summary: [String] = []
  /// Whether anything would change.
  private(set) var isStale = false
  private let path: String
  private var document: MarkedDocument
  private var files: [Embedding.File] = []

  /// Reads a document and makes its regions anew.
  ///
  /// - Throws: `ReportError` and `CommandError` with path and line.
  init(path: String, schema: RelationSchema) async throws {
    self.path = path
    let bytes = try Input.bytes(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError(path: path, reason: "is not UTF-8 text")
    }
    document = try MarkedDocument(text, path: path)
    for index in document.regions.indices { try await fill(index, schema) }
    if document.regions.isEmpty { summary.append("\(path): no regions") }
  }

  /// Writes pictures first, then the document that refers to them; only what changed.
  func write() throws {
    guard isStale else { return }
    for file in files { try OutputFile(place(of: file.path)).write(file.bytes) }
    try OutputFile(path).write(Array(document.text.utf8))
  }

  private var folder: String { (path as NSString).deletingLastPathComponent }

  private func place(of file: String) -> String {
    folder.isEmpty ? file : (folder as NSString).appendingPathComponent(file)
  }

  private mutating func fill(_ index: Int, _ schema: RelationSchema) async throws {
    let region = document.regions[index]
    let at = "\(path):\(region.line)"
    let command = try command(of: region, at: at)
    guard let host = command.host else {
      throw CommandError(path: at, reason: "a picture alone does not go into a document")
    }
    let embedding: Embedding
    do {
      embedding = try await command.embedding(for: host, in: folder, schema: schema)
    } catch is NothingFound {
      throw CommandError(path: at, reason: "there is nothing to draw")
    }
    let stale = embedding.files.filter { file in
      (try? Input.bytes(place(of: file.path))) != file.bytes
    }
    guard embedding.text != region.content || !stale.isEmpty else {
      return summary.append("\(at): up to date")
    }
    isStale = true
    summary.append("\(at): " + change(from: region, to: embedding, schema))
    document.regions[index].content = embedding.text
    files += stale
  }

  private func command(of region: MarkedRegion, at place: String) throws -> EmbedCommand {
    let command: EmbedCommand
    do {
      command = try EmbedCommand.parse(region.words)
    } catch {
      throw CommandError(path: place, reason: EmbedCommand.message(for: error))
    }
    guard command.output.output == nil, command.graph != "-" else {
      throw CommandError(path: place, reason: "a region takes no stdin and no --output")
    }
    let steps = (command.files ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard !steps.contains(".."), steps.count < 2 || !steps[0].isEmpty else {
      throw CommandError(path: place, reason: "--files must lie in the folder of the document")
    }
    return command
  }

  /// What changed since the picture that stands there was made; pictures carry their relations.
  private func change(
    from region: MarkedRegion, to embedding: Embedding, _ schema: RelationSchema
  ) -> String {
    let earlier = embedding.files.first { $0.path.hasSuffix(".svg") }
      .flatMap { try? Input.bytes(place(of: $0.path)) }.map { String(decoding: $0, as: UTF8.self) }
    guard let old = Embedding.graph(carriedBy: earlier ?? region.content, path: path) else {
      return region.content.isEmpty ? "new" : "changed"
    }
    let difference = Difference(from: old, to: embedding.graph, schema: schema)
    func count(_ kind: Difference.Kind) -> Int { difference.count(kind, of: "relation") }
    let counts = [("+", count(.added)), ("-", count(.removed)), ("~", count(.changed))]
      .filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    return counts.isEmpty
      ? "the same relations, drawn anew" : "relations " + counts.joined(separator: " ")
  }
}
