import Entente

/// The text with its time expressions tagged as in TimeML (ISO 24617-1).
enum TimeMarkup {
  /// A whole TimeML document; markup of the text itself is escaped.
  static func text(of dates: ArticleDates) -> String {
    let document = dates.document
    let published = document.source.published?.description ?? ""
    var body = ""
    var at = 0
    for (index, expression) in dates.expressions.enumerated() where !expression.value.isEmpty {
      body += escaped(document.text[at..<expression.bytes.lowerBound])
      body += tag(expression, number: index + 1)
      at = expression.bytes.upperBound
    }
    body += escaped(document.text[at..<document.text.bytes.count])
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <TimeML>
      <DOCID>\(escaped(document.source.id))</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="\(escaped(published))" \
      functionInDocument="CREATION_TIME">\(escaped(published))</TIMEX3></DCT>
      <TEXT>\(body)</TEXT>
      </TimeML>

      """
  }

  private static func tag(_ expression: TimeExpression, number: Int) -> String {
    "<TIMEX3 tid=\"t\(number)\" type=\"\(expression.kind.rawValue)\" "
      + "value=\"\(escaped(expression.value))\">\(escaped(expression.text))</TIMEX3>"
  }

  /// Characters that XML does not allow become the replacement character.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t", "\r": escaped.unicodeScalars.append(scalar)
      case let other where other.value < 0x20 || (0xFFFE...0xFFFF).contains(other.value):
        escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
