import EntenteData
import EntenteModel
import Yams

/// Reads the rules of one file.
struct RuleReader {
  let path: String
  let frames: RuleFrames
  let schema: RelationSchema

  private static let keys: Set<String> = [
    "name", "type", "frame", "verbs", "nouns", "roles", "adjectives", "mentions", "subject",
    "object", "both",
    "abroad", "subjectKinds", "objectKinds", "require", "exclude", "status", "event", "priority",
    "examples",
    "counterexamples",
  ]

  /// The rules in the order of the file.
  func rules(in bytes: [UInt8]) throws -> [Rule] {
    let root = try YAMLFile.root(of: bytes, path: path)
    guard let list = root.sequence else {
      throw DataError(path: path, line: 1, reason: "is no list of rules")
    }
    return try list.map(rule)
  }

  private func rule(_ node: Node) throws -> Rule {
    guard let name = node["name"]?.string, let kind = kind(of: node) else {
      throw error(node, "", "needs a name and one of verbs, nouns, roles, adjectives, mentions")
    }
    if let key = node.mapping?.keys.compactMap(\.string).first(where: { !Self.keys.contains($0) }) {
      throw error(node, name, "has the unknown key `\(key)`")
    }
    let type = RelationType(rawValue: node["type"]?.string ?? "")
    guard schema[type] != nil else { throw error(node, name, "`\(type)` is no relation type") }
    let rule = Rule(
      name: name,
      type: type,
      kind: kind,
      triggers: node[kind.rawValue]?.strings ?? [],
      priority: node["priority"]?.int ?? 0,
      slots: try slots(node, name),
      subjectKinds: try kinds(node, name, "subjectKinds"),
      objectKinds: try kinds(node, name, "objectKinds"),
      isAbroad: node["abroad"]?.bool ?? false,
      conditions: try conditions(node, name),
      status: node["status"]?.string.flatMap(RelationStatus.init),
      event: node["event"]?.string ?? schema[type]?.plover.first,
      examples: (node["examples"]?.strings ?? []).map(example),
      counterexamples: node["counterexamples"]?.strings ?? [])
    try check(rule, node)
    return rule
  }

  private func kind(of node: Node) -> Rule.TriggerKind? {
    Rule.TriggerKind.allCases.first { node[$0.rawValue] != nil }
  }

  private func slots(_ node: Node, _ name: String) throws -> Rule.Slots {
    var texts: [String: String] = [:]
    if let frame = node["frame"]?.string {
      guard let known = frames.frames[frame] else {
        throw error(node, name, "there is no frame `\(frame)`")
      }
      texts = known
    }
    for slot in ["subject", "object", "both"] {
      if let own = node[slot]?.string { texts[slot] = own == "none" ? nil : own }
    }
    return Rule.Slots(
      subject: try texts["subject"].map { try way($0, node, name) },
      object: try texts["object"].map { try way($0, node, name) },
      both: try texts["both"].map { try way($0, node, name) })
  }

  private func conditions(_ node: Node, _ name: String) throws -> [Rule.Condition] {
    let wanted = try (node["require"]?.strings ?? []).map {
      Rule.Condition(path: try way($0, node, name), isWanted: true)
    }
    let unwanted = try (node["exclude"]?.strings ?? []).map {
      Rule.Condition(path: try way($0, node, name), isWanted: false)
    }
    return wanted + unwanted
  }

  private func kinds(_ node: Node, _ name: String, _ key: String) throws -> Set<EntityKind> {
    Set(
      try (node[key]?.strings ?? []).map { word in
        guard let kind = EntityKind(rawValue: word) else {
          throw error(node, name, "`\(word)` is no kind of entity")
        }
        return kind
      })
  }

  private func way(_ text: String, _ node: Node, _ name: String) throws -> RulePath {
    do {
      return try RulePath(text)
    } catch let problem as RulePathError {
      throw error(node, name, problem.reason)
    }
  }

  private func example(_ text: String) -> RuleExample {
    let parts = text.split(separator: "=>", maxSplits: 1).map(trimmed)
    let triples = parts.count > 1 ? parts[1].split(separator: ";").map(trimmed) : []
    return RuleExample(text: parts.first ?? "", triples: triples)
  }

  private func check(_ rule: Rule, _ node: Node) throws {
    if rule.triggers.isEmpty { throw error(node, rule.name, "has no trigger") }
    if rule.slots.both == nil, rule.slots.subject == nil {
      throw error(node, rule.name, "has no way to its parties")
    }
    if rule.examples.count < 2 || rule.examples.contains(where: { $0.triples.isEmpty }) {
      throw error(node, rule.name, "needs two examples, written `sentence => triple`")
    }
    if rule.counterexamples.isEmpty { throw error(node, rule.name, "needs a counterexample") }
    if let status = node["status"]?.string, rule.status == nil {
      throw error(node, rule.name, "`\(status)` is no status")
    }
  }

  private func error(_ node: Node, _ name: String, _ reason: String) -> DataError {
    DataError(path: path, line: node.mark?.line, entry: name, reason: reason)
  }
}
