import Foundation
import FoundationXML

/// A finished picture as a browser would read it, with what is wrong with it.
final class Page: NSObject, XMLParserDelegate {
  private(set) var ids: Set<String> = []
  private(set) var problems: [String] = []
  private(set) var text = ""
  private var width = 0.0
  private var height = 0.0
  private static let elements: Set<String> = [
    "svg", "title", "desc", "metadata", "style", "g", "rect", "path", "polygon", "polyline",
    "ellipse", "circle", "text", "tspan", "a",
  ]

  init(_ svg: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    if !parser.parse() {
      problems.append("no well-formed XML: \(String(describing: parser.parserError))")
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if !Self.elements.contains(name) { problems.append("<\(name)> is not allowed") }
    if name == "svg" {
      let view = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      if view.count == 4 { (width, height) = (view[2], view[3]) }
    }
    for (key, value) in attributes { check(name, key, value) }
  }

  private func check(_ name: String, _ key: String, _ value: String) {
    if key == "id", !ids.insert(value).inserted { problems.append("`\(value)` is there twice") }
    if key.hasPrefix("on") || key == "style" { problems.append("\(key)=\(value)") }
    if key.hasSuffix("href"),
      !["http://", "https://", "mailto:", "#"].contains(where: value.hasPrefix)
    {
      problems.append("a link to \(value)")
    }
    if ["x", "cx"].contains(key), let x = Double(value), !(0...width).contains(x) {
      problems.append("<\(name)> at x=\(value) of \(width)")
    }
    if ["y", "cy"].contains(key), let y = Double(value), !(0...height).contains(y) {
      problems.append("<\(name)> at y=\(value) of \(height)")
    }
    if key == "points" || key == "d" {
      var values = value.split { !($0.isNumber || $0 == "." || $0 == "-") }
        .compactMap { Double($0) }
      // Curves pass through every third point only.
      if value.contains("C") {
        values = values.enumerated().filter { $0.offset % 6 < 2 }.map(\.element)
      }
      if values.contains(where: { $0 < -1 || $0 > max(width, height) + 1 }) {
        problems.append("<\(name)> runs out of the picture: \(value)")
      }
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
