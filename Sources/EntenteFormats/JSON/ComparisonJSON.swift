public import EntenteGraph
import EntenteModel

/// A comparison of sources as JSON, for programs.
public enum ComparisonJSON {
  /// The value of the `format` key.
  public static let format = "entente.comparison"
  /// The version that is written.
  public static let version = 1

  /// The record, one occasion a line; keys in fixed order. Schema:
  /// `schemas/comparison.schema.json`.
  public static func bytes(of comparison: Comparison) -> [UInt8] {
    var json = JSONText()
    let names = comparison.inputs.map(\.name)
    json.object { json in
      json.member("format", format)
      json.member("version", version)
      json.key("inputs")
      json.array(names) { $0.string($1) }
      json.key("summary")
      summary(&json, comparison)
      json.raw(",\n \"matrix\": ")
      matrix(&json, comparison)
      json.raw(",\n \"entities\": ")
      json.array(comparison.alignment.decisions, separator: ",\n  ") { json, decision in
        json.object { json in
          json.key("ids")
          json.array(decision.ids) { $0.string($1.rawValue) }
          json.member("reason", decision.words)
        }
      }
      json.raw(",\n \"occasions\": ")
      json.array(comparison.occasions, separator: ",\n  ") { write(&$0, $1, names) }
    }
    json.raw("\n")
    return json.bytes
  }

  private static func summary(_ json: inout JSONText, _ comparison: Comparison) {
    let counts = comparison.counts
    json.object { json in
      for verdict in Verdict.allCases { json.member(verdict.rawValue, counts[verdict] ?? 0) }
      json.member("alone", comparison.occasions.count { $0.members.count == 1 })
    }
  }

  private static func matrix(_ json: inout JSONText, _ comparison: Comparison) {
    let cells = comparison.cells
    json.array(comparison.inputs.indices.map(\.self), separator: ",\n  ") { json, row in
      json.array(comparison.inputs.indices.map(\.self)) { json, column in
        json.object { json in
          if row == column { return json.member("alone", comparison.aloneCounts[row]) }
          for verdict in Verdict.allCases {
            json.member(verdict.rawValue, cells[row][column].counts[verdict] ?? 0)
          }
        }
      }
    }
  }

  private static func write(
    _ json: inout JSONText, _ occasion: Comparison.Occasion, _ names: [String]
  ) {
    let speakers = Set(occasion.members.map(\.input))
    json.object { json in
      json.member("id", occasion.id)
      json.member("verdict", occasion.verdict?.rawValue ?? "alone")
      json.member("agreeing", occasion.agreeing)
      json.member("of", names.count)
      json.key("silent")
      json.array(names.indices.filter { !speakers.contains($0) }) { $0.string(names[$1]) }
      json.member("first", occasion.first.map { names[$0] })
      json.member("reason", occasion.reason)
      json.key("judgements")
      json.array(occasion.judgements) { json, judgement in
        json.object { json in
          json.member("left", names[judgement.left])
          json.member("right", names[judgement.right])
          json.member("verdict", judgement.verdict.rawValue)
          json.key("findings")
          json.array(judgement.findings, write)
        }
      }
      json.key("members")
      json.array(occasion.members) { json, member in
        json.object { json in
          json.member("input", names[member.input])
          json.key("relation")
          GraphJSON.write(&json, member.relation)
        }
      }
    }
  }

  static func write(_ json: inout JSONText, _ finding: ComparisonFinding) {
    json.object { json in
      json.member("rule", finding.rule.rawValue)
      json.member("verdict", finding.rule.verdict.rawValue)
      json.member("left", finding.left)
      json.member("right", finding.right)
    }
  }
}
