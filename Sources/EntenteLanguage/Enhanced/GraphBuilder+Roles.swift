extension GraphBuilder {
  /// Agent and patient of every verb, whatever its voice, and the agent of what a copula says;
  /// the agent of "according to" is who says so.
  mutating func giveRoles() {
    for index in tokens.indices {
      if tokens[index].upos == "VERB", isPassive(index) {
        givePassiveRoles(index)
      } else {
        copy("nsubj", to: "agent", of: index)
        copy("nsubj:outer", to: "agent", of: index)
        copy("obj", to: "patient", of: index)
        // "told Chad to leave" has no other object than Chad.
        if targets(of: index, "obj").isEmpty { copy("iobj", to: "patient", of: index) }
      }
      if tokens[index].relation == "amod", tokens[index].xpos == "VBN" { giveAttributeRoles(index) }
      if tokens[index].form.lowercased() == "according", tokens[index].head >= 0 {
        add("agent", from: index, to: tokens[index].head)
      }
    }
  }

  /// "a US-backed government": the noun is backed, by whom the hyphen joins to the participle.
  private mutating func giveAttributeRoles(_ index: Int) {
    guard let joined = children[index].last(where: { $0 < index && tokens[$0].upos != "PUNCT" }),
      joined >= index - 2, ["-", "–"].contains(tokens[index - 1].form), tokens[index].head > index
    else { return }
    add("agent", from: index, to: joined)
    add("patient", from: index, to: tokens[index].head)
  }

  private mutating func givePassiveRoles(_ index: Int) {
    copy("obl:by", to: "agent", of: index, unlessMoment: true)
    let receives = child(of: index, "obj") != nil
    copy("nsubj:pass", to: receives ? "iobj" : "patient", of: index)
    copy("obj", to: "patient", of: index)
  }

  private mutating func copy(
    _ label: String, to role: String, of index: Int, unlessMoment: Bool = false
  ) {
    for edge in edges[index] where edge.label == label {
      if unlessMoment, isMoment(edge.target) { continue }
      add(role, from: index, to: edge.target, isPropagated: edge.isPropagated)
    }
  }

  /// "by 2020", "by ten percent", "by signing" name no agent.
  private func isMoment(_ token: Int) -> Bool {
    ["NUM", "SYM"].contains(tokens[token].upos) || tokens[token].xpos == "VBG"
  }
}
