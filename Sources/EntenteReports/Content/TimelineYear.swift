import EntenteModel

/// What began in a year.
public struct TimelineYear: Hashable, Sendable {
  /// The year of the first day that the dates may mean, or words where there is none.
  public var year: String
  /// The relations, by date.
  public var relations: [ReportRelation]

  /// Years in their order; relations without a date, or without a beginning, come last.
  static func years(of relations: [ReportRelation]) -> [TimelineYear] {
    var years: [TimelineYear] = []
    for relation in relations {
      let year = name(for: relation)
      if years.last?.year == year {
        years[years.count - 1].relations.append(relation)
      } else {
        years.append(TimelineYear(year: year, relations: [relation]))
      }
    }
    return years.filter { $0.year != undated } + years.filter { $0.year == undated }
  }

  private static let undated = "Without a date"

  private static func name(for relation: ReportRelation) -> String {
    guard relation.isDated else { return undated }
    guard let from = relation.from else { return "Beginning not known" }
    let digits = from.prefix { $0 != "-" }.drop { $0 == "0" }
    return from.hasPrefix("-") ? "BC" : digits.isEmpty ? "0" : String(digits)
  }
}
