import EntenteModel

/// The numbers that a figure in a text may stand for: its rounding, and words such as `about` and
/// `more than` around it.
struct AmountReach {
  /// The least and the greatest number it may stand for.
  let range: ClosedRange<Double>

  /// Reads the reach from value and words: a figure is as exact as its digits, where zeros at the
  /// end count up to the second digit ("10 billion" is between 9.5 and 10.5, "100 million" between
  /// 95 and 105).
  init(_ amount: Amount) {
    let value = amount.value
    let half = Self.halfUnit(of: value, text: amount.text)
    var (low, high) = (value - half, value + half)
    let words = Set(amount.text.lowercased().split { !$0.isLetter }.map(String.init))
    let text = amount.text.lowercased()
    if !words.isDisjoint(with: ["about", "around", "some", "roughly", "approximately", "circa"]) {
      low = min(low, value - abs(value) * 0.1)
      high = max(high, value + abs(value) * 0.1)
    }
    if !words.isDisjoint(with: ["over", "exceeding"]) || text.contains("more than")
      || text.contains("at least")
    {
      low = value
      high = value + abs(value) * 0.25
    }
    if !words.isDisjoint(with: ["nearly", "almost", "under"]) || text.contains("less than")
      || text.contains("up to") || text.contains("close to")
    {
      low = value - abs(value) * 0.2
      high = max(value, low)
    }
    range = low...high
  }

  /// Whether both may stand for one number.
  func overlaps(_ other: AmountReach) -> Bool {
    // Half-open on top: 10 and 11 are told apart though both round to 10.5.
    range.lowerBound < other.range.upperBound && other.range.lowerBound < range.upperBound
  }

  private static func halfUnit(of value: Double, text: String) -> Double {
    guard value != 0, value.isFinite else { return 0 }
    let digits = significantDigits(of: value)
    let written = text.filter { ("0"..."9").contains($0) || $0 == "." }.prefix { $0 != "." }.count
    let counted = max(digits, min(2, written))
    var magnitude = 0
    var scaled = abs(value)
    while scaled >= 10 {
      scaled /= 10
      magnitude += 1
    }
    while scaled < 1 {
      scaled *= 10
      magnitude -= 1
    }
    return 0.5 * power(10, magnitude - counted + 1)
  }

  /// How many digits the number has without the zeros at either end.
  private static func significantDigits(of value: Double) -> Int {
    let mantissa = "\(abs(value))".prefix { $0 != "e" }
    let digits = mantissa.filter { $0 != "." }.drop { $0 == "0" }
    return digits.count - digits.reversed().prefix { $0 == "0" }.count
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    let magnitude = (0..<min(abs(exponent), 400)).reduce(1.0) { result, _ in result * base }
    return exponent < 0 ? 1 / magnitude : magnitude
  }
}
