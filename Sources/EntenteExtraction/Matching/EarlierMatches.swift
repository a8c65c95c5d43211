import EntenteModel

/// What earlier words of an article said of an entity: a way of a rule may end there, as "Chad
/// gained independence" is from the state that ruled it some sentences before.
struct EarlierMatches {
  private struct Key: Hashable {
    var type: RelationType
    var object: EntityID
  }

  private struct Saying {
    var sentence: Int
    var trigger: Int
    var subjects: [EntityID]
  }

  private var last: [Key: Saying] = [:]

  /// Who last stood as subject to an object in a relation; nil where one trigger joined several,
  /// since the later words are then of one of them.
  func subject(of type: RelationType, to object: EntityID) -> EntityID? {
    guard let subjects = last[Key(type: type, object: object)]?.subjects, subjects.count == 1
    else { return nil }
    return subjects[0]
  }

  /// Takes a match in; what a rule denies says nothing.
  mutating func read(_ match: RuleMatch) {
    guard match.rule.status != .negated else { return }
    let key = Key(type: match.rule.type, object: match.object.entity)
    let known = last[key]
    let isSame = known?.sentence == match.sentence && known?.trigger == match.trigger
    var subjects = isSame ? known?.subjects ?? [] : []
    if !subjects.contains(match.subject.entity) { subjects.append(match.subject.entity) }
    last[key] = Saying(sentence: match.sentence, trigger: match.trigger, subjects: subjects)
  }
}
