import EntenteLanguage
import EntenteModel

/// Gives the statements of an article the stages of its projects and the parts that are taken in
/// them.
struct ProjectStages {
  let words: ProjectWords
  let builder: StatementBuilder
  let mentions: ResolvedMentions
  let times: any TriggerTimes

  /// More participants than this are no news about a project but a list.
  private static let participantLimit = 4

  /// The stage and the role that a match gives.
  func arguments(of match: RuleMatch, by life: ProjectLife) -> [Statement.Argument] {
    guard let project = [match.subject, match.object].first(where: { $0.entity.kind == .project })
    else { return [] }
    var arguments: [Statement.Argument] = []
    let head = head(of: project.tokens, in: life.graph.sentence)
    if let reading = life.stage(of: head, trigger: match.trigger) {
      arguments.append(.init(role: ProjectStage.role, text: reading.stage.rawValue))
    }
    if match.object.entity == project.entity, match.rule.kind != .mentions,
      let role = life.role(ofTrigger: match.trigger)
    {
      arguments.append(.init(role: "role", text: role))
    }
    return arguments
  }

  private func head(of range: Range<Int>, in sentence: Sentence) -> Int {
    range.first { !range.contains(sentence.tokens[$0].head) } ?? range.upperBound - 1
  }

  /// What sentences say of projects without naming who takes part: "The line was opened in 2014."
  /// It is said of those who the article elsewhere says take part.
  ///
  /// - Parameters:
  ///   - statements: those that rules found, in the order of the text.
  ///   - sentences: those of the article.
  ///   - life: what reads the stages of a sentence.
  /// - Returns: the further statements, in the order of the text.
  func untold(
    beside statements: [Statement], sentences: [Sentence], life: (Sentence) -> ProjectLife
  ) -> [Statement] {
    let known = Dictionary(grouping: statements.filter { isPart($0) }, by: \.object)
    guard !known.isEmpty else { return [] }
    let told = Set(
      statements.filter { $0.arguments.contains { $0.role == ProjectStage.role } }
        .map { Place(start: $0.evidence.span.start, project: project(of: $0)) })
    return mentions.mentions.flatMap { mention -> [Statement] in
      guard mention.entities.count == 1, let project = mention.entities.first,
        let parts = known[project]
      else { return [] }
      let sentence = sentences[mention.sentence]
      let span = builder.evidence(forBytes: sentence.bytes, rule: "").span
      let isTold = told.contains {
        $0.project == project && span.start <= $0.start && $0.start < span.end
      }
      guard !isTold, let reading = life(sentence).stage(of: mention.head) else { return [] }
      let last = life(sentence).outermost(above: mention.head)
      let tokens = [mention.tokens.lowerBound, mention.tokens.upperBound - 1, reading.token, last]
      return self.statements(
        reading, of: project, mention, parts,
        evidence: builder.evidence(
          for: (tokens.min() ?? 0)..<(tokens.max() ?? 0) + 1, in: sentence, rule: "project.stage"))
    }
  }

  private struct Place: Hashable {
    var start: Int
    var project: EntityID?
  }

  private func project(of statement: Statement) -> EntityID? {
    [statement.subject, statement.object].first { $0.kind == .project }
  }

  private func isPart(_ statement: Statement) -> Bool {
    statement.type == "participates-in" && statement.factuality.polarity == .positive
  }

  private func statements(
    _ reading: ProjectLife.Reading, of project: EntityID, _ mention: Mention,
    _ parts: [Statement], evidence: Evidence
  ) -> [Statement] {
    var seen: Set<EntityID> = []
    let participants = parts.map(\.subject).filter { seen.insert($0).inserted }
    guard participants.count <= Self.participantLimit else { return [] }
    let found = times.times(
      ofTrigger: reading.token, inSentence: mention.sentence, parties: [mention.head])
    return participants.flatMap { participant in
      builder.dated(
        Statement(
          subject: participant, type: "participates-in", object: project,
          factuality: factuality(of: reading.stage),
          event: builder.schema["participates-in"]?.plover.first,
          arguments: [.init(role: ProjectStage.role, text: reading.stage.rawValue)],
          evidence: evidence),
        at: found)
    }
  }

  /// What is built or rests is a fact, what is proposed or agreed a plan; what was cancelled will not
  /// be.
  private func factuality(of stage: ProjectStage) -> Factuality {
    switch stage {
    case .proposed, .agreed: Factuality(certainty: .intended)
    case .cancelled: Factuality(polarity: .negative)
    case .underConstruction, .completed, .opened, .suspended, .resumed: Factuality()
    }
  }
}
