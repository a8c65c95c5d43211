public import EntenteModel

/// What was read of articles as JSON: what `entente coverage --format json` writes and
/// `entente report --coverage` reads.
public enum CoverageJSON {
  /// The value of the `format` key.
  public static let format = "entente.coverage"
  /// The version that is written.
  public static let version = 1

  /// One article a line, in the order given; keys in fixed order. Schema:
  /// `schemas/coverage.schema.json`.
  public static func bytes(of coverages: [Coverage]) -> [UInt8] {
    var json = JSONText()
    json.raw("{\"format\": \"\(format)\", \"version\": \(version),\n \"articles\": ")
    json.array(coverages, separator: ",\n  ", write)
    json.raw("}\n")
    return json.bytes
  }

  /// Reads what `bytes` writes; unknown keys are skipped.
  ///
  /// - Throws: `FormatError` that says what is wrong and in which line.
  public static func coverages(from bytes: [UInt8], path: String) throws -> [Coverage] {
    var json = JSONReader(bytes, path: path)
    guard !json.isAtEnd() else { throw FormatError(path: path, reason: "is empty") }
    var format: String?
    var version: Int?
    var coverages: [Coverage] = []
    try json.object("coverage") { json, key in
      switch key {
      case "format": format = try json.string()
      case "version": version = try json.integer()
      case "articles": coverages = try json.list { try $0.coverage() }
      default: return false
      }
      return true
    }
    try json.end()
    guard format == Self.format, version == Self.version else {
      throw FormatError(
        path: path, reason: "is no coverage of this program (`format` is not `\(Self.format)` 1)",
        hint: "make one with `entente coverage --format json`")
    }
    return coverages
  }

  private static func write(_ json: inout JSONText, _ coverage: Coverage) {
    json.object { json in
      json.member("source", coverage.source)
      json.member("sentences", coverage.sentences)
      json.member("stated", coverage.stated)
      json.member("statements", coverage.statements)
      json.member("undated", coverage.undated)
      json.member("dates", coverage.dates)
      json.key("openDates")
      json.array(coverage.openDates, write)
      json.key("missed")
      json.array(coverage.missed, write)
      json.key("unworded")
      json.array(coverage.unworded, write)
    }
  }

  private static func write(_ json: inout JSONText, _ passage: Coverage.Passage) {
    json.object { json in
      json.member("start", passage.span.start)
      json.member("end", passage.span.end)
      json.member("text", passage.text)
    }
  }

  private static func write(_ json: inout JSONText, _ missed: Coverage.Missed) {
    json.object { json in
      json.member("start", missed.span.start)
      json.member("end", missed.span.end)
      json.member("text", missed.text)
      json.member("rule", missed.rule)
      json.member("trigger", missed.trigger)
      json.member("gap", missed.gap.rawValue)
      json.member("words", missed.words)
    }
  }
}

extension JSONReader {
  fileprivate mutating func coverage() throws -> Coverage {
    let start = self
    var source: String?
    var coverage = Coverage(source: "")
    try object("article") { json, key in
      switch key {
      case "source": source = try json.identifier()
      case "sentences": coverage.sentences = try json.count()
      case "stated": coverage.stated = try json.count()
      case "statements": coverage.statements = try json.count()
      case "undated": coverage.undated = try json.count()
      case "dates": coverage.dates = try json.count()
      case "openDates": coverage.openDates = try json.list { try $0.passage() }
      case "missed": coverage.missed = try json.list { try $0.missed() }
      case "unworded": coverage.unworded = try json.list { try $0.passage() }
      default: return false
      }
      return true
    }
    coverage.source = try start.required(source, "source", of: "article")
    return coverage
  }

  /// A number of things; nobody has more than a billion.
  private mutating func count() throws -> Int {
    let value = try integer()
    guard 0...1_000_000_000 ~= value else { throw error("`\(value)` is no count") }
    return value
  }

  private mutating func passage() throws -> Coverage.Passage {
    var (start, end, text) = (0, 0, "")
    try object("passage") { json, key in
      switch key {
      case "start": start = try json.count()
      case "end": end = try json.count()
      case "text": text = try json.string()
      default: return false
      }
      return true
    }
    return .init(span: TextSpan(start: start, end: end), text: text)
  }

  private mutating func missed() throws -> Coverage.Missed {
    var (start, end) = (0, 0)
    var missed = Coverage.Missed(
      span: TextSpan(start: 0, end: 0), text: "", rule: "", trigger: "", gap: .unsaid)
    try object("missed sentence") { json, key in
      switch key {
      case "start": start = try json.count()
      case "end": end = try json.count()
      case "text": missed.text = try json.string()
      case "rule": missed.rule = try json.string()
      case "trigger": missed.trigger = try json.string()
      case "gap": missed.gap = try json.word(Coverage.Gap.init, "gap")
      case "words": missed.words = try json.string()
      default: return false
      }
      return true
    }
    missed.span = TextSpan(start: start, end: end)
    return missed
  }
}
