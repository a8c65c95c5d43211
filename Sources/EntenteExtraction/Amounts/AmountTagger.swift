public import EntenteData
public import EntenteDocuments
import EntenteModel

/// Finds sums of money, percentages, weights and head counts in a text.
public struct AmountTagger: Sendable {
  private let units: AmountUnits

  /// Loads units and currencies.
  public init(from folder: DataFolder) throws {
    units = try AmountUnits(from: folder)
  }

  /// The amounts in the zones that are read, in the order of the text.
  public func amounts(in document: Document) -> [AmountExpression] {
    document.zones.filter(\.kind.isRead).flatMap { amounts(in: document.text, $0.bytes) }
  }

  private func amounts(in text: SourceText, _ range: Range<Int>) -> [AmountExpression] {
    let words = AmountWords.split(text, range)
    var found: [AmountExpression] = []
    var index = 0
    while index < words.count {
      if let (amount, next) = amount(words, at: index, text) {
        found.append(amount)
        index = next
      } else {
        index += 1
      }
    }
    return found
  }

  /// An amount that starts at a word, and the word after it.
  private func amount(
    _ words: [AmountWords.Word], at start: Int, _ text: SourceText
  ) -> (AmountExpression, Int)? {
    var index = start
    var unit: String?
    if let currency = units.currency(sign: words[index].text) {
      unit = currency
      index += 1
    }
    guard index < words.count, var value = number(words[index]) else { return nil }
    index += 1
    while let next = magnitude(words, at: index) {
      value *= next.factor
      index = next.next
    }
    let afterNumber = index
    if index < words.count, words[index].text == "-" { index += 1 }
    if let (found, factor, next) = suffix(words, at: index) {
      unit = unit ?? found
      value *= factor
      index = next
    } else {
      index = afterNumber
    }
    guard let unit else { return people(words, from: start, to: afterNumber, value, text) }
    let bytes = words[start].bytes.lowerBound..<words[index - 1].bytes.upperBound
    let amount = Amount(value: Self.rounded(value), unit: unit, text: text[bytes])
    return (AmountExpression(bytes: bytes, amount: amount), index)
  }

  /// A power of ten, also behind a hyphen: "140-thousand".
  private func magnitude(
    _ words: [AmountWords.Word], at index: Int
  ) -> (factor: Double, next: Int)? {
    let place = index < words.count && words[index].text == "-" ? index + 1 : index
    guard place < words.count, case .magnitude(let factor)? = units[words[place].text] else {
      return nil
    }
    return (factor, place + 1)
  }

  /// People of a nation: of "100,000 Iraqi troops" the number is the amount, since the nation is a
  /// name of its own.
  private func people(
    _ words: [AmountWords.Word], from start: Int, to end: Int, _ value: Double, _ text: SourceText
  ) -> (AmountExpression, Int)? {
    guard end + 1 < words.count, let first = text.bytes[words[end].bytes].first,
      (0x41...0x5A).contains(first), let found = suffix(words, at: end + 1),
      found.unit == Self.peopleUnit
    else { return nil }
    let bytes = words[start].bytes.lowerBound..<words[end - 1].bytes.upperBound
    let whole = words[start].bytes.lowerBound..<words[found.next - 1].bytes.upperBound
    let amount = Amount(value: Self.rounded(value), unit: found.unit, text: text[whole])
    return (AmountExpression(bytes: bytes, amount: amount), found.next)
  }

  private static let peopleUnit = "people"

  /// A unit of up to three words, as in "metric tons" or "of its trade" left out.
  private func suffix(
    _ words: [AmountWords.Word], at index: Int
  ) -> (unit: String, factor: Double, next: Int)? {
    for length in [3, 2, 1] where index + length <= words.count {
      let form = words[index..<index + length].map(\.text).joined(separator: " ")
      if case .unit(let unit, let factor)? = units[form] { return (unit, factor, index + length) }
    }
    return nil
  }

  private func number(_ word: AmountWords.Word) -> Double? {
    if let value = word.number { return value }
    if case .number(let value)? = units[word.text] { return value }
    return nil
  }

  /// Powers of ten leave noise such as 1089999999.9999999.
  private static func rounded(_ value: Double) -> Double {
    abs(value) >= 1000 ? value.rounded() : (value * 10_000).rounded() / 10_000
  }
}
