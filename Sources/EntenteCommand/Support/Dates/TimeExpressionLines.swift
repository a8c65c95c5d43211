import Entente
import Foundation

/// Time expressions as JSON Lines.
enum TimeExpressionLines {
  /// The keys in the order of DESIGN.md; offsets count Unicode scalars of the text as read.
  static func text(of dates: ArticleDates) -> String {
    dates.expressions.map { line(of: $0, in: dates.document.text) }.joined()
  }

  private static func line(of expression: TimeExpression, in text: SourceText) -> String {
    let fields: [(String, String?)] = [
      ("text", expression.text), ("type", expression.kind.rawValue), ("value", expression.value),
      ("edtf", expression.date?.description), ("anchor", expression.anchor),
      ("rule", expression.rule), ("period", expression.period), ("signal", expression.signal),
    ]
    let start = text.scalarOffset(ofByte: expression.bytes.lowerBound)
    let end = text.scalarOffset(ofByte: expression.bytes.upperBound)
    var line = "{\"start\":\(start),\"end\":\(end)"
    for (key, value) in fields {
      if let value {
        line += ",\"\(key)\":\(quoted(value))"
      } else if key == "edtf" {
        line += ",\"edtf\":null"
      }
    }
    return line + "}\n"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case let other where other.value < 0x20 || other.value == 0x7F:
        quoted += "\\u" + String(format: "%04x", Int(other.value))
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
