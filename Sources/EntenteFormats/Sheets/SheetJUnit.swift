extension Sheet {
  /// JUnit XML for continuous integration: a test case a row, failed where the call says so.
  public func junit(failingOn failure: Failure) -> String {
    var xml = XMLText()
    let failures = rows.count { $0.fails(on: failure) }
    xml.element(
      "testsuites", ["tests": String(rows.count), "failures": String(failures)]
    ) { xml in
      xml.element(
        "testsuite",
        ["name": title, "tests": String(rows.count), "failures": String(failures)]
      ) { xml in
        for row in rows { Self.write(&xml, row, fails: row.fails(on: failure)) }
      }
    }
    return xml.text
  }

  private static func write(_ xml: inout XMLText, _ row: Row, fails: Bool) {
    let attributes: KeyValuePairs<String, String?> = [
      "name": TerminalText.line(row.heading), "classname": "entente.\(row.sign)",
    ]
    guard fails else { return xml.element("testcase", attributes) }
    let lines =
      [row.note] + row.details + row.quotes.map { "\($0.source): \"\($0.text)\"" }
    xml.element("testcase", attributes) { xml in
      xml.element(
        "failure", ["type": "\(row.sign)", "message": row.details.first ?? row.sign.word],
        text: lines.map(TerminalText.line).joined(separator: "\n"))
    }
  }
}
