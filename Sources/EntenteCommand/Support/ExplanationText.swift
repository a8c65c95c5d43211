import Entente

/// Explanations as text for a terminal.
enum ExplanationText {
  /// A sentence with what was found in it and what every rule made of it.
  static func text(_ explanation: SentenceExplanation, withTree: Bool) -> String {
    var text = TerminalText.line(explanation.text) + "\n"
    for thing in explanation.things {
      let entities = thing.entities.map(\.rawValue).joined(separator: ", ")
      text += "  name   \(TerminalText.line(thing.text)) = "
      text += "\(entities.isEmpty ? "unresolved" : entities) [\(thing.sieve)]\n"
    }
    for date in explanation.dates {
      let value = date.date?.description ?? date.period ?? "unresolved"
      text += "  date   \(TerminalText.line(date.text)) = \(value) "
      text += "[\(date.rule), anchor \(date.anchor)]\n"
    }
    for rule in explanation.rules {
      text += "  rule   \(rule.rule) at “\(TerminalText.line(rule.trigger))”: "
      text += rule.missing.map { "missing \($0)" + gap(of: rule) } ?? rule.type.rawValue
      text += " (" + rule.path.map(TerminalText.line).joined(separator: ", ") + ")\n"
    }
    guard withTree else { return text }
    return explanation.tree.text.split(separator: "\n").reduce(into: text) {
      $0 += "  tree   \($1)\n"
    }
  }

  /// What stands in the place of what is missing: `, unknown-name “Acme”`.
  private static func gap(of rule: SentenceExplanation.TriedRule) -> String {
    guard let gap = rule.gap, gap != .excluded else { return "" }
    return ", \(gap.rawValue)"
      + (rule.words.isEmpty ? "" : " “\(TerminalText.line(rule.words))”")
  }

  /// A relation with the words that support it.
  static func text(of relation: Relation, in graph: KnowledgeGraph) -> String {
    func name(_ id: EntityID) -> String { TerminalText.line(graph.entity(id)?.name ?? id.rawValue) }
    var text = "\(name(relation.subject)) \(relation.type) \(name(relation.object))"
    text += ", \(relation.date?.description ?? "undated"), \(relation.status.rawValue)"
    text += " [\(relation.id)]\n"
    for amount in relation.amounts {
      text += "  amount \(TerminalText.line(amount.text))\n"
    }
    for argument in relation.arguments where argument.isDetail {
      let role = argument.role.padding(to: 6)
      text += "  \(role) \(TerminalText.line(argument.text))\n"
    }
    for evidence in relation.evidence {
      text += "  quote  “\(TerminalText.line(evidence.quote))”\n"
      text += "         \(TerminalText.line(evidence.source)) "
      text += "\(evidence.span.start)–\(evidence.span.end), rule \(evidence.rule)\n"
      if let date = evidence.date {
        text += "         dated by “\(TerminalText.line(date.text))” "
        text += "\(date.span.start)–\(date.span.end)\n"
      }
    }
    if let attribution = relation.attribution {
      text += "  says   \(TerminalText.line(attribution.speaker)) (\(attribution.word))\n"
    }
    return text
  }
}

extension String {
  /// With spaces up to a width.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
