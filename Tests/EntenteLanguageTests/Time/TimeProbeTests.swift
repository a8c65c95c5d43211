import EntenteData
import EntenteModel
import Foundation
import Testing

@testable import EntenteLanguage

/// Sentences of the project with dates that were written by hand before the tagger read them:
/// `time-probe.tsv` as international-relations prose has them, of whose first 178 the tagger read
/// 155 rightly before it was mended, and `newswire-probe.tsv` in the style of news agencies, whose
/// head says how its first run went.
@Suite struct TimeProbeTests {
  private static let probes = ["time-probe", "newswire-probe"]

  @Test(arguments: probes) func theTaggerReadsTheProbe(_ name: String) throws {
    let tagger = try TimeTagger(from: .shipped())
    let dated = try Self.items(name).filter { $0.span != nil }
    #expect(dated.count >= 140)
    let missed = dated.filter { item in
      !tagger.expressions(in: article(item.sentence)).contains {
        $0.text == item.span && ($0.date?.description ?? "-") == item.date
      }
    }
    #expect(Double(missed.count) <= 0.05 * Double(dated.count), "\(missed.map(\.sentence))")
  }

  @Test(arguments: probes) func trapsAreNoTimes(_ name: String) throws {
    let tagger = try TimeTagger(from: .shipped())
    for item in try Self.items(name) where item.span == nil {
      #expect(tagger.expressions(in: article(item.sentence)).isEmpty, "\(item.sentence)")
    }
  }

  private struct Item {
    var sentence: String
    var span: String?
    var date: String
  }

  private static func items(_ name: String) throws -> [Item] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/\(name).tsv")
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
