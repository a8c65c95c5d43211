extension Sheet {
  /// A page that stands alone: no script, nothing loaded, readable in light and dark.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Self.html(title))</title>
    <style>
    \(Self.style)</style>
    </head>
    <body>
    <h1>\(Self.html(title))</h1>
    <p>\(Self.html(summary))</p>
    \(Self.table(matrix))<ul class="rows">
    \(rows.map(Self.item).joined())</ul>
    </body>
    </html>

    """
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; } td, th { border: 1px solid #888; padding: .2rem .6rem; }
    .rows { list-style: none; padding: 0; } .rows > li { border-left: .3rem solid #888; margin: .8rem 0; padding-left: .8rem; }
    .conflict { border-color: #c62828 !important; } .removed { border-left-style: dashed !important; }
    .added { border-color: #2e7d32 !important; } .changed { border-left-style: double !important; }
    .sign { font-family: monospace; font-weight: bold; } .note { opacity: .75; } blockquote { margin: .3rem 1rem; }

    """

  private static func item(_ row: Row) -> String {
    let details = row.details.map { "<div>\(html($0))</div>" }.joined()
    let quotes = row.quotes.map {
      "<blockquote>\(html($0.text)) <cite>\(html($0.source))</cite></blockquote>"
    }.joined()
    return """
      <li id="\(html(row.id))" class="\(row.sign)"><span class="sign" title="\(row.sign.word)">\
      \(html(row.sign.rawValue))</span> \(html(row.heading)) <span class="note">\(html(row.note))</span>\
      \(details)\(quotes.isEmpty ? "" : "<details><summary>Words</summary>\(quotes)</details>")</li>

      """
  }

  private static func table(_ rows: [[String]]) -> String {
    guard let head = rows.first else { return "" }
    func line(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.map { "<\(tag)>\(html($0))</\(tag)>" }.joined() + "</tr>\n"
    }
    return "<table>\n" + line(head, "th") + rows.dropFirst().map { line($0, "td") }.joined()
      + "</table>\n"
  }

  private static func html(_ text: String) -> String {
    XMLText.escaped(TerminalText.line(text))
  }
}
