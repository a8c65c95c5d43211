import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What an SVG says, without where it says it: names, ids and classes of the elements, and texts.
struct SVGStructure: Equatable {
  let lines: [String]

  init(_ text: String) throws {
    let document = try XMLDocument(xmlString: text)
    lines = document.rootElement().map { Self.lines(of: $0, depth: 0) } ?? []
  }

  private static func lines(of element: XMLElement, depth: Int) -> [String] {
    let kept = ["id", "class", "role", "href"].compactMap { name in
      element.attribute(forName: name)?.stringValue.map { "\(name)=\($0)" }
    }
    let texts = (element.children ?? []).filter { $0.kind == .text }.compactMap(\.stringValue)
    let line = ([element.name ?? ""] + kept + texts).joined(separator: " ")
    return [String(repeating: " ", count: depth) + line]
      + (element.children ?? []).compactMap { $0 as? XMLElement }
      .flatMap { lines(of: $0, depth: depth + 1) }
  }
}
