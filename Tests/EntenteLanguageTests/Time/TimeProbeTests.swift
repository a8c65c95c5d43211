import EntenteData
import EntenteModel
import Foundation
import Testing

@testable import EntenteLanguage

/// `Fixtures/time-probe.tsv`: sentences of the project as international-relations prose has them, with
/// dates that were written by hand; of the first 178 the tagger read 155 rightly before it was mended.
@Suite struct TimeProbeTests {
  @Test func theTaggerReadsTheProbe() throws {
    let tagger = try TimeTagger(from: .shipped())
    let items = try Self.items()
    #expect(items.count >= 170)
    let wrong = items.filter { item in
      !tagger.expressions(in: article(item.sentence)).contains {
        $0.text == item.span && ($0.date?.description ?? "-") == item.date
      }
    }
    let dated = items.filter { $0.span != nil }
    let missed = wrong.filter { $0.span != nil && $0.date != "-" }
    #expect(
      Double(missed.count) <= 0.05 * Double(dated.count), "\(missed.map(\.sentence))")
  }

  @Test func trapsAreNoTimes() throws {
    let tagger = try TimeTagger(from: .shipped())
    for item in try Self.items() where item.span == nil {
      #expect(tagger.expressions(in: article(item.sentence)).isEmpty, "\(item.sentence)")
    }
  }

  private struct Item {
    var sentence: String
    var span: String?
    var date: String
  }

  private static func items() throws -> [Item] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/time-probe.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return lines.dropFirst(2).map { line in
      let fields = line.split(separator: "\t").map(String.init)
      let parts = fields[0].split(omittingEmptySubsequences: false) { "[]".contains($0) }
      return Item(
        sentence: parts.joined(), span: parts.count == 3 ? String(parts[1]) : nil,
        date: fields[1])
    }
  }
}
