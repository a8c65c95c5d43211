import EntenteGazetteer
import EntenteLanguage
import EntenteModel

extension KnownName {
  /// A name of the gazetteer as language sees it.
  init(_ match: NameMatch) {
    self.init(bytes: match.bytes, kind: Self.kind(of: match))
  }

  /// A date or other time expression.
  init(_ expression: TimeExpression) {
    self.init(bytes: expression.bytes, kind: .date)
  }

  /// A sum of money or another amount.
  init(_ expression: AmountExpression) {
    self.init(bytes: expression.bytes, kind: expression.isMoney ? .money : .number)
  }

  private static func kind(of match: NameMatch) -> Kind {
    guard let first = match.candidates.first else { return .place }
    if match.isDyad || first.role == .adjective { return .adjective }
    if first.entity.rawValue.hasPrefix("period:") { return .period }
    switch first.entity.kind {
    case .leader: return .person
    case .organization: return .organization
    case .project: return .project
    case .state, .place, nil: return .place
    }
  }
}
