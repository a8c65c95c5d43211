extension GraphBuilder {
  /// "Chad held talks with Togo": the talks have the verb's agent and its oblique arguments.
  mutating func unpackLightVerbs() {
    for index in tokens.indices
    where tokens[index].upos == "VERB" && words.contains(tokens[index].lemma, as: .light) {
      for noun in targets(of: index, "patient")
      where words.contains(tokens[noun].lemma, as: .eventNoun) {
        for edge in edges[index] where edge.target != noun {
          if edge.label == "agent" || edge.label == "iobj" {
            add(edge.label == "agent" ? "agent" : "nmod:to", from: noun, to: edge.target)
          } else if edge.label.hasPrefix("obl:"), edge.label != "obl:by" {
            add("nmod:" + edge.label.dropFirst(4), from: noun, to: edge.target)
          }
        }
      }
    }
  }
}
