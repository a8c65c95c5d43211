import EntenteData
import Foundation

/// As much of JSON Schema as the project's own schemas use.
struct SchemaValidator {
  private let root: [String: Any]

  init(_ name: String) throws {
    let bytes = try DataFolder.shipped().bytes("schemas/\(name).schema.json")
    root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a text, with paths; empty for what fits.
  func problems(of text: some DataProtocol) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
    return problems(value, root, "$")
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
      return definition.map { problems(value, $0, path) } ?? ["\(path): no schema \(name)"]
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      return choices.contains { problems(value, $0, path).isEmpty } ? [] : ["\(path): fits nothing"]
    }
    if let constant = schema["const"] as? NSObject {
      return constant.isEqual(value) ? [] : ["\(path): is not \(constant)"]
    }
    if let words = schema["enum"] as? [String], let word = value as? String {
      return words.contains(word) ? [] : ["\(path): `\(word)`"]
    }
    return typeProblems(value, schema, path)
  }

  private func typeProblems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    switch value {
    case is NSNull: return types.contains("null") ? [] : ["\(path): null"]
    case is String: return types.contains("string") ? [] : ["\(path): a string"]
    case is NSNumber:
      return types.contains("number") || types.contains("integer") ? [] : ["\(path): a number"]
    case let list as [Any]:
      guard types.contains("array"), let items = schema["items"] as? [String: Any] else {
        return ["\(path): a list"]
      }
      return list.enumerated().flatMap { problems($1, items, "\(path)[\($0)]") }
    case let object as [String: Any]: return objectProblems(object, schema, path)
    default: return ["\(path): what is this?"]
    }
  }

  private func objectProblems(
    _ object: [String: Any], _ schema: [String: Any], _ path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    var found = required.filter { object[$0] == nil }.map { "\(path): lacks \($0)" }
    for (key, value) in object {
      if let property = properties[key] {
        found += problems(value, property, "\(path).\(key)")
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        found += problems(value, others, "\(path).\(key)")
      } else {
        found.append("\(path): unknown \(key)")
      }
    }
    return found
  }
}
