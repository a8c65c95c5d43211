extension GraphBuilder {
  /// The noun before a relative clause takes the place that its pronoun, or a gap, has in it.
  mutating func resolveRelativeClauses() {
    for index in topDown where tokens[index].relation == "acl:relcl" {
      let noun = tokens[index].head
      guard noun >= 0 else { continue }
      if let (source, pronoun) = pronoun(in: index) {
        replace(pronoun, of: source, by: noun)
      } else if subjects[index] == nil {
        subjects[index] = noun
        add(isPassive(index) ? "nsubj:pass" : "nsubj", from: index, to: noun)
      } else if child(of: index, "obj", "cop") == nil, !isPassive(index) {
        add("obj", from: gap(below: index), to: noun)
      }
      shareSubject(of: index)
    }
  }

  /// The relative pronoun of a clause and what it depends on there.
  private func pronoun(in clause: Int) -> (source: Int, pronoun: Int)? {
    var open = [clause]
    var depth = 0
    while !open.isEmpty, depth < 4 {
      for source in open {
        if let found = children[source].first(where: isRelative) { return (source, found) }
      }
      open = open.flatMap { source in
        children[source].filter { !["acl:relcl", "conj", "ccomp"].contains(tokens[$0].relation) }
      }
      depth += 1
    }
    return nil
  }

  private func isRelative(_ token: Int) -> Bool {
    ["WDT", "WP", "WP$", "WRB"].contains(tokens[token].xpos) && tokens[token].relation != "mark"
  }

  private mutating func replace(_ pronoun: Int, of source: Int, by noun: Int) {
    for edge in edges[source] where edge.target == pronoun {
      add(label(edge.label, of: pronoun), from: source, to: noun)
    }
    if subjects[source] == pronoun { subjects[source] = noun }
  }

  /// What stands in a pronoun's place: of "the day when" an oblique, of "the king whose army", which
  /// some trees take for a determiner, whose it is.
  private func label(_ label: String, of pronoun: Int) -> String {
    if tokens[pronoun].xpos == "WRB" { return "obl:\(tokens[pronoun].lemma)" }
    return label == "det" ? "nmod:poss" : label
  }

  /// The infinitive whose object is missing: "the port that Chad plans to build".
  private func gap(below clause: Int) -> Int {
    guard let inner = child(of: clause, "xcomp"), child(of: inner, "obj") == nil,
      tokens[inner].upos == "VERB"
    else { return clause }
    return gap(below: inner)
  }

  /// Infinitives and conjuncts below the clause have understood its pronoun as their subject.
  private mutating func shareSubject(of clause: Int) {
    guard let subject = subjects[clause] else { return }
    for inner in children[clause]
    where isRelative(subjects[inner] ?? subject) || subjects[inner] == nil {
      guard ["xcomp", "conj"].contains(tokens[inner].relation), isPredicate(inner) else { continue }
      subjects[inner] = subject
      add(isPassive(inner) ? "nsubj:pass" : "nsubj", from: inner, to: subject)
      shareSubject(of: inner)
    }
  }
}
