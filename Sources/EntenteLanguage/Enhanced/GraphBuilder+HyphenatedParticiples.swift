extension GraphBuilder {
  /// "a Chad-backed government": Chad backs, the government is backed.
  mutating func readHyphenatedParticiples() {
    for index in tokens.indices.dropFirst(2)
    where tokens[index].xpos == "VBN" && tokens[index - 1].form == "-"
      && ["NOUN", "PROPN"].contains(tokens[index - 2].upos)
    {
      add("agent", from: index, to: index - 2)
      let head = tokens[index].head
      if head > index, tokens[index].relation == "amod" { add("patient", from: index, to: head) }
    }
  }
}
