public import EntenteGraph
import EntenteModel

/// The difference of two versions as JSON: a record for programs, and the patch that
/// `entente patch` applies.
public enum DifferenceJSON {
  /// The value of the `format` key.
  public static let format = "entente.difference"
  /// The version that is written.
  public static let version = 1

  /// The record, one change a line; keys in fixed order. Schema: `schemas/difference.schema.json`.
  public static func bytes(of difference: Difference, old: String, new: String) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("format", format)
      json.member("version", version)
      json.member("old", old)
      json.member("new", new)
      json.key("summary")
      summary(&json, difference)
      json.raw(",\n \"changes\": ")
      json.array(difference.changes, separator: ",\n  ", write)
    }
    json.raw("\n")
    return json.bytes
  }

  private static func summary(_ json: inout JSONText, _ difference: Difference) {
    json.object { json in
      for kind in Difference.Kind.allCases {
        json.member(kind.rawValue, difference.count(kind))
      }
      json.member("conflicts", difference.changes.count { $0.isConflict })
      json.member("kept", difference.kept)
    }
  }

  private static func write(_ json: inout JSONText, _ change: Difference.Change) {
    json.object { json in
      json.member("id", change.id)
      json.member("kind", change.kind.rawValue)
      json.member("what", change.item?.noun)
      json.member("reason", change.reason)
      if change.item?.noun == "relation", change.kind == .changed {
        json.member("verdict", change.findings.verdict.rawValue)
      }
      json.key("findings")
      json.array(change.findings, ComparisonJSON.write)
      for (key, item) in [("before", change.before), ("after", change.after)] {
        json.key(key)
        write(&json, item)
      }
    }
  }

  private static func write(_ json: inout JSONText, _ item: Difference.Item?) {
    switch item {
    case nil: json.raw("null")
    case .source(let source): GraphJSON.write(&json, source)
    case .entity(let entity): GraphJSON.write(&json, entity)
    case .relation(let relation): GraphJSON.write(&json, relation)
    }
  }
}
