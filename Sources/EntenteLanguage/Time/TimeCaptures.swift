/// What the words of a match are: for each word that was taken for a category, its value.
struct TimeCaptures {
  private(set) var items: [(category: TimeCategory, value: Int, token: Int)] = []
  /// The tokens of the expression itself; what stands around it counts for less.
  private let range: Range<Int>

  init(
    _ match: TimeTrie.Match, at start: Int, in tokens: [TimeToken], rule: TimeRule,
    vocabulary: TimeVocabulary
  ) {
    range = start + match.leaf.before..<start + match.length - match.leaf.behind
    for (offset, category) in match.path.enumerated() {
      guard let category else { continue }
      let token = tokens[start + offset]
      let value = vocabulary.value(of: token.word, as: category) ?? token.number
      items.append((category, value, start + offset))
    }
    for (category, value) in rule.given.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      items.removeAll { $0.category == category }
      items.append((category, value, range.lowerBound))
    }
  }

  /// The value of the first word of a category, inside the expression before around it.
  subscript(category: TimeCategory) -> Int? {
    let own = items.first { $0.category == category && range.contains($0.token) }
    return (own ?? items.first { $0.category == category })?.value
  }

  /// The values of all words of a category.
  func all(_ category: TimeCategory) -> [Int] {
    items.filter { $0.category == category }.map(\.value)
  }

  func has(_ category: TimeCategory) -> Bool { items.contains { $0.category == category } }

  /// The unit, whether its word stands in the singular or the plural.
  var unit: TimeUnit? {
    (self[.unit] ?? self[.units] ?? self[.frequency]).flatMap(TimeUnit.init)
  }

  /// How many, where a number says it.
  var count: Int? { self[.num] ?? self[.day] ?? self[.year3] }
}

/// A unit of time, with the number that `dates/words.tsv` gives it.
enum TimeUnit: Int, Sendable {
  case second = 1
  case minute, hour, day, week, fortnight, month, quarter, year, decade, century, millennium
  case weekend
  case half = 20

  /// The length of so many of them as an ISO 8601 duration; `X` for an unknown number.
  func duration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .fortnight: Int(count).map { "P\($0 * 2)W" } ?? "PXW"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .half: Int(count).map { "P\($0 * 6)M" } ?? "PXM"
    case .year: "P\(count)Y"
    case .decade: "P\(count)DE"
    case .century: "P\(count)CE"
    case .millennium: Int(count).map { "P\($0 * 1000)Y" } ?? "PXML"
    case .weekend: "P\(count)WE"
    }
  }

  /// How many days or months make it up, for reckoning.
  var step: (days: Int, months: Int)? {
    switch self {
    case .second, .minute, .hour: nil
    case .day: (1, 0)
    case .week, .weekend: (7, 0)
    case .fortnight: (14, 0)
    case .month: (0, 1)
    case .quarter: (0, 3)
    case .half: (0, 6)
    case .year: (0, 12)
    case .decade: (0, 120)
    case .century: (0, 1200)
    case .millennium: (0, 12_000)
    }
  }

  /// Whether spans of it are told in years.
  var isYears: Bool { rawValue >= TimeUnit.year.rawValue && self != .weekend && self != .half }
}
