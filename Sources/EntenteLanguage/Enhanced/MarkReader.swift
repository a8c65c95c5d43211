/// Reads the marks of every clause and noun: its own words, and what the clause around passes on.
struct MarkReader {
  private let graph: GraphBuilder
  private var tokens: [Token] { graph.tokens }
  private var words: ClauseWords { graph.words }
  private let isQuestion: Bool

  init(_ graph: GraphBuilder) {
    self.graph = graph
    isQuestion = graph.tokens.last { $0.upos != "PUNCT" || $0.form == "?" }?.form == "?"
  }

  /// The marks of all tokens.
  func marks() -> [ClauseMarks] {
    var marks = [ClauseMarks](repeating: ClauseMarks(), count: tokens.count)
    for index in graph.topDown {
      let head = tokens[index].head
      marks[index] = head < 0 ? ClauseMarks() : inherited(by: index, from: head, marks[head])
      addOwn(index, &marks[index])
    }
    spreadConditions(&marks)
    return marks
  }

  // MARK: What the clause around passes on

  private func inherited(by index: Int, from head: Int, _ around: ClauseMarks) -> ClauseMarks {
    var marks = around
    marks.aspect = nil
    switch tokens[index].relation {
    case "conj": shareWithConjunct(index, head, &marks)
    case "xcomp", "csubj", "csubj:pass": depend(index, on: head, &marks)
    case "ccomp": complement(index, of: head, &marks)
    case "acl": attribute(index, of: head, &marks)
    case "acl:relcl", "advcl:relcl": startAnew(&marks)
    case "advcl": adverbial(index, of: head, &marks)
    case "parataxis": startAnew(&marks)
    default: if !graph.isPredicate(index) { argument(index, of: head, &marks) }
    }
    return marks
  }

  /// A clause that states something itself; only who says so reaches into it.
  private func startAnew(_ marks: inout ClauseMarks) {
    var own = ClauseMarks()
    own.reportingVerb = marks.reportingVerb
    own.isConditional = marks.isConditional
    marks = own
  }

  /// A conjunct with a subject or auxiliary of its own begins anew but for what governs both.
  private func shareWithConjunct(_ index: Int, _ head: Int, _ marks: inout ClauseMarks) {
    let isIndependent =
      graph.children[index].contains {
        ["nsubj", "aux", "cop"].contains(graph.relation($0))
      }
      || (graph.isPredicate(head) && graph.isFinite(index)
        && tokens[index].xpos != tokens[head].xpos)
    let conjunction = graph.child(of: index, "cc").map { tokens[$0].lemma }
    if graph.isPredicate(index), isIndependent {
      marks.isPossible = false
      marks.tense = .unspecified
    }
    // "did not invade or occupy" denies both, "did not sign and left" one.
    if graph.isPredicate(index), isIndependent || conjunction == "and" || conjunction == "but" {
      marks.isNegated = false
    }
    if conjunction == "but" || hasNegation(index) { marks.isNegated = false }
  }

  /// An infinitive or participle that completes a verb, adjective or noun.
  private func depend(_ index: Int, on head: Int, _ marks: inout ClauseMarks) {
    apply(head, to: index, &marks)
    if graph.isFinite(index) { marks.tense = .unspecified }
  }

  private func complement(_ index: Int, of head: Int, _ marks: inout ClauseMarks) {
    let lemma = tokens[head].lemma
    let wasNegated = marks.isNegated
    startAnew(&marks)
    if words.contains(lemma, as: .reporting) || words.contains(lemma, as: .reportingNoun) {
      marks.reportingVerb = head
      if wasNegated { marks.isPossible = true }
    }
    if words.contains(lemma, as: .speculation) { marks.isPossible = true }
    // "agreed that it would pay" and "demanded that it pay" are plans, "knew that it paid" is not.
    let isWanted =
      words.contains(lemma, as: .intention) || words.contains(lemma, as: .intentionNoun)
    if isWanted, !words.contains(lemma, as: .reporting) || !graph.isFinite(index) {
      marks.isIntended = true
      marks.intention = head
    }
    if ["whether", "if"].contains(graph.caseWords(of: index, "mark") ?? "") {
      marks.isPossible = true
    }
  }

  /// A participle or infinitive after a noun.
  private func attribute(_ index: Int, of head: Int, _ marks: inout ClauseMarks) {
    switch graph.caseWords(of: index, "mark") {
    case "that": complement(index, of: head, &marks)
    default:
      if tokens[index].xpos == "VBN" || tokens[index].xpos == "VBG" {
        marks.isNegated = false
      }
      apply(head, to: index, &marks)
    }
  }

  private func adverbial(_ index: Int, of head: Int, _ marks: inout ClauseMarks) {
    let mark = graph.caseWords(of: index, "mark")
    let isFinite = graph.isFinite(index)
    if isFinite || mark == nil || mark == "by" { marks.isNegated = false }
    if isFinite { startAnew(&marks) }
    switch mark {
    case "if", "unless", "provided", "should": marks.isConditional = true
    case "without": marks.isNegated = true
    case "to" where !isFinite, "in_order", "so_that":
      marks.isNegated = false
      marks.isIntended = true
      marks.intention = head
    default: break
    }
    if words.contains(tokens[head].lemma, as: .intentionAdjective) {
      apply(head, to: index, &marks)
    }
  }

  /// A noun in a clause: what it is said of is wanted, denied, begun or ended with the clause.
  private func argument(_ index: Int, of head: Int, _ marks: inout ClauseMarks) {
    let relation = graph.relation(index)
    guard
      ["obj", "obl", "nmod", "iobj"].contains(relation) || tokens[index].relation == "nsubj:pass"
    else {
      if ["nsubj", "appos"].contains(relation) {
        marks.isNegated = marks.isNegated && relation == "nsubj"
      }
      return
    }
    let lemma = tokens[head].lemma
    let kinds: [ClauseWords.Kind] = [.intention, .intentionNoun]
    let isObject = relation == "obj" || tokens[index].relation == "nsubj:pass"
    if kinds.contains(where: { words.contains(lemma, as: $0) }),
      isObject || ["for", "of", "on", "to"].contains(graph.caseWords(of: index, "case") ?? "")
        || words.contains(lemma, as: .interest) && graph.caseWords(of: index, "case") == "in"
    {
      marks.isIntended = true
      marks.intention = head
    }
    if isObject && words.contains(lemma, as: .denying)
      || relation == "nmod" && words.contains(lemma, as: .denyingNoun)
    {
      marks.isNegated.toggle()
    }
    if isObject { addAspect(of: lemma, &marks) }
  }

  /// What a governing word does to the verb that completes it.
  private func apply(_ head: Int, to index: Int, _ marks: inout ClauseMarks) {
    let lemma = tokens[head].lemma
    if [.denying, .denyingNoun, .denyingAdjective].contains(where: { words.contains(lemma, as: $0) }
    ) {
      marks.isNegated.toggle()
    }
    if [.intention, .intentionNoun, .intentionAdjective].contains(where: {
      words.contains(lemma, as: $0)
    }) {
      marks.isIntended = true
      marks.intention = head
    }
    if words.contains(lemma, as: .speculation) || words.contains(lemma, as: .possible) {
      marks.isPossible = true
    }
    if words.contains(lemma, as: .reporting) { marks.reportingVerb = head }
    if words.contains(tokens[head].form.lowercased(), as: .future) { marks.tense = .future }
    addAspect(of: lemma, &marks)
  }

  private func addAspect(of lemma: String, _ marks: inout ClauseMarks) {
    if words.contains(lemma, as: .begins) { marks.aspect = .begins }
    if words.contains(lemma, as: .continues) { marks.aspect = .continues }
    if words.contains(lemma, as: .ends) { marks.aspect = .ends }
  }

  // MARK: What its own words say

  private func addOwn(_ index: Int, _ marks: inout ClauseMarks) {
    // The clause of "no treaty" is denied by the same word.
    if hasNegation(index) { marks.isNegated = !graph.isPredicate(index) || !marks.isNegated }
    if isQuestion { marks.isQuestion = true }
    for child in graph.children[index] { addWord(child, &marks) }
    if let tense = tense(of: index) { marks.tense = tense }
    addReport(index, &marks)
  }

  private func hasNegation(_ index: Int) -> Bool {
    graph.children[index].contains { child in
      switch tokens[child].relation {
      case "advmod": denies(child)
      case "det": tokens[child].lemma == "no" || tokens[child].lemma == "neither"
      case "case": tokens[child].lemma == "without"
      case "cc:preconj": tokens[child].lemma == "neither"
      case "nsubj", "obj", "nsubj:pass":
        graph.isPredicate(index) && (isNoOne(child) || lacksAny(child))
      default: false
      }
    }
  }

  /// "not", "never", "no longer"; "not only" affirms.
  private func denies(_ token: Int) -> Bool {
    if ["long", "longer"].contains(tokens[token].lemma),
      graph.children[token].contains(where: { tokens[$0].form.lowercased() == "no" })
    {
      return true
    }
    guard
      ["not", "n't", "n\u{2019}t", "never", "nowhere"].contains(tokens[token].lemma)
        || tokens[token].form.lowercased() == "no"
    else { return false }
    let next = token + 1 < tokens.count ? tokens[token + 1].lemma : ""
    return !["only", "just", "merely", "least"].contains(next)
  }

  private func isNoOne(_ token: Int) -> Bool {
    ["nobody", "nothing", "none", "neither"].contains(tokens[token].lemma)
  }

  private func lacksAny(_ noun: Int) -> Bool {
    graph.children[noun].contains { tokens[$0].relation == "det" && tokens[$0].lemma == "no" }
  }

  private func addWord(_ child: Int, _ marks: inout ClauseMarks) {
    let lemma = tokens[child].lemma
    switch graph.relation(child) {
    case "aux" where tokens[child].xpos == "MD":
      switch lemma {
      case "may", "might", "could", "can", "should", "ought": marks.isPossible = true
      case "would", "'d": marks.isIntended = true
      default: break
      }
    case "advmod", "amod":
      if words.contains(lemma, as: .possible) { marks.isPossible = true }
      if tokens[child].upos != "ADV", words.contains(lemma, as: .intentionAdjective) {
        marks.isIntended = true
      }
    default: break
    }
  }

  /// The tense of a clause by its finite word; nil where it has none.
  private func tense(of index: Int) -> ClauseMarks.Tense? {
    let helpers = graph.children[index].filter { ["aux", "cop"].contains(graph.relation($0)) }
    let hasHave = helpers.contains { tokens[$0].lemma == "have" }
    for token in helpers + [index] {
      switch tokens[token].xpos {
      case "MD":
        return ["will", "shall", "'ll", "would", "wo", "'d"].contains(tokens[token].lemma)
          ? .future : .present
      case "VBD": return .past
      case "VBZ", "VBP": return hasHave ? .past : .present
      default: continue
      }
    }
    return nil
  }

  /// "according to Chad", and "..., Chad said".
  private func addReport(_ index: Int, _ marks: inout ClauseMarks) {
    guard graph.isPredicate(index) else { return }
    for child in graph.children[index] {
      if tokens[child].relation == "parataxis", words.contains(tokens[child].lemma, as: .reporting)
      {
        marks.reportingVerb = child
      }
      if let word = graph.children[child].first(where: { isAccording($0) }) {
        marks.reportingVerb = word
      }
    }
  }

  private func isAccording(_ token: Int) -> Bool {
    tokens[token].relation == "case" && tokens[token].form.lowercased() == "according"
  }

  /// What an if clause depends on is conditional too.
  private func spreadConditions(_ marks: inout [ClauseMarks]) {
    var isConsequence = [Bool](repeating: false, count: tokens.count)
    for (index, token) in tokens.enumerated()
    where token.relation == "advcl" && token.head >= 0
      && ["if", "unless"].contains(graph.caseWords(of: index, "mark") ?? "")
    {
      isConsequence[token.head] = true
    }
    for index in graph.topDown {
      let head = tokens[index].head
      let follows =
        head >= 0 && isConsequence[head]
        && !["acl:relcl", "parataxis"].contains(tokens[index].relation)
      if isConsequence[index] || follows {
        isConsequence[index] = true
        marks[index].isConditional = true
      }
    }
  }
}
