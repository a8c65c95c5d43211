import ArgumentParser
import Entente

/// `entente dates`: lists the time expressions of an article.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates", abstract: "List the time expressions of an article.")

  @Argument(help: "An article; `-` is stdin.")
  var input: String

  @Option(help: "When the article was published, as an EDTF date.")
  var published: EDTF?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let text = SourceText(String(decoding: try Input.bytes(input), as: UTF8.self))
    var zones: [Zone] = []
    var start = 0
    for (index, byte) in text.bytes.enumerated() where byte == 10 {
      if index > start { zones.append(Zone(.body, bytes: start..<index)) }
      start = index + 1
    }
    if start < text.bytes.count { zones.append(Zone(.body, bytes: start..<text.bytes.count)) }
    let source = Source(id: input, published: published, sha256: "")
    let tagger = try TimeTagger(from: .shipped())
    let found = tagger.expressions(in: Document(source: source, text: text, zones: zones))
    let lines = found.map { item in
      let start = text.scalarOffset(ofByte: item.bytes.lowerBound)
      let end = text.scalarOffset(ofByte: item.bytes.upperBound)
      return
        "{\"start\":\(start),\"end\":\(end),\"text\":\"\(item.text.replacing("\"", with: "\\\""))\",\"type\":\"\(item.kind.rawValue)\",\"value\":\"\(item.value)\",\"edtf\":\"\(item.date?.description ?? "")\",\"anchor\":\"\(item.anchor)\",\"rule\":\"\(item.rule)\"}\n"
    }
    try output.write(Array(lines.joined().utf8))
  }
}
