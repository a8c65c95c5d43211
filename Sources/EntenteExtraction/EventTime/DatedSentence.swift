import EntenteDocuments
import EntenteLanguage
import EntenteModel

/// A time expression with the token by which it hangs in the tree of its sentence.
struct DateCandidate {
  var expression: TimeExpression
  var token: Int
}

/// A sentence with the expressions that can date something in it, and the section it stands in.
struct DatedSentence {
  let tree: ClauseTree
  var candidates: [DateCandidate] = []
  /// Tokens of times that are not said exactly: over the next few years, recently.
  var vague: [Int] = []
  /// The number of headings before it.
  var section = 0
  /// What the heading above it dates, such as "Recognition, 1922".
  var heading: TimeExpression?

  var sentence: Sentence { tree.sentence }

  /// "Over the next few years, they met".
  var isVague: Bool {
    guard let first = vague.first else { return false }
    return !sentence.tokens[..<first].indices.contains { tree.relation($0) == "nsubj" }
  }

  /// The sentences of an article with its expressions, both in the order of the text.
  static func all(
    _ sentences: [Sentence], expressions: [TimeExpression], headings: [Range<Int>] = []
  ) -> [DatedSentence] {
    var next = expressions[...]
    var marks = headings[...]
    var section = 0
    var heading: TimeExpression?
    return sentences.indices.map { index in
      var dated = DatedSentence(tree: ClauseTree(sentence: sentences[index]))
      while let mark = marks.first, mark.upperBound <= dated.sentence.bytes.lowerBound {
        section += 1
        heading = expressions.last { mark.overlaps($0.bytes) }
        marks.removeFirst()
      }
      next = next.drop { $0.bytes.lowerBound < dated.sentence.bytes.lowerBound }
      let own = next.prefix { $0.bytes.lowerBound < dated.sentence.bytes.upperBound }
      for expression in own { dated.add(expression) }
      if isHeading(index, of: sentences, dated.tree) {
        section += 1
        heading = own.last
      }
      dated.section = section
      dated.heading = heading
      return dated
    }
  }

  /// A paragraph of a few words without a verb: "Mutual recognition, 1922."
  private static func isHeading(
    _ index: Int, of sentences: [Sentence], _ tree: ClauseTree
  ) -> Bool {
    let sentence = sentences[index]
    return sentence.zone == .body && sentence.tokens.count <= 16 && !tree.hasFiniteVerb
      && [index - 1, index + 1].allSatisfy {
        !sentences.indices.contains($0) || sentences[$0].paragraph != sentence.paragraph
      }
  }

  /// "Now" and "recently" say nothing that a reader could look up; recurrences are no dates.
  private mutating func add(_ expression: TimeExpression) {
    let inside = sentence.tokens.indices.filter {
      sentence.tokens[$0].bytes.overlaps(expression.bytes)
    }
    guard expression.kind != .set,
      let token = inside.first(where: { !inside.contains(sentence.tokens[$0].head) })
    else { return }
    if let last = candidates.last, last.expression.period != nil, last.expression.date == nil,
      expression.date != nil, isInBrackets(token, behind: last.expression)
    {
      // "The Winter War (1939-40)": the brackets say when it was.
      candidates[candidates.count - 1].expression = expression
      return
    }
    let isKnown = expression.date != nil || expression.period != nil
    if isKnown, !expression.value.hasSuffix("_REF") {
      candidates.append(DateCandidate(expression: expression, token: token))
    } else {
      vague.append(token)
    }
  }

  private func isInBrackets(_ token: Int, behind name: TimeExpression) -> Bool {
    token > 0 && sentence.tokens[token - 1].form == "("
      && sentence.tokens[token - 1].bytes.lowerBound - name.bytes.upperBound < 2
  }
}
