import EntenteModel

/// A day as one number, year × 10,000 + month × 100 + day, so that thousands load quickly.
enum PackedDay {
  static let first = Int32.min
  static let last = Int32.max

  /// Reads a year, month or day as its first possible day, or nil where it is none.
  static func earliest(_ bytes: ArraySlice<UInt8>) -> Int32? {
    if isOpen(bytes) { return first }
    return fields(bytes).map { $0.year * 10_000 + max($0.month, 1) * 100 + max($0.day, 1) }
  }

  /// Reads a year, month or day as its last possible day, or nil where it is none.
  static func latest(_ bytes: ArraySlice<UInt8>) -> Int32? {
    if isOpen(bytes) { return last }
    return fields(bytes).map {
      let month = $0.month == 0 ? 12 : $0.month
      let days = CalendarDay.daysInMonth(year: Int($0.year), month: Int(month))
      return $0.year * 10_000 + month * 100 + ($0.day == 0 ? Int32(days) : $0.day)
    }
  }

  /// The calendar day, or nil for the open ends.
  static func day(_ packed: Int32) -> CalendarDay? {
    guard packed != first, packed != last else { return nil }
    let value = Int(packed)
    return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  private static func isOpen(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.isEmpty || bytes.elementsEqual("..".utf8)
  }

  private static func fields(
    _ bytes: ArraySlice<UInt8>
  ) -> (year: Int32, month: Int32, day: Int32)? {
    var numbers: [Int32] = []
    for part in bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false) {
      guard let number = digits(part) else { return nil }
      numbers.append(number)
    }
    guard (1...3).contains(numbers.count) else { return nil }
    let (month, day) = (numbers.count > 1 ? numbers[1] : 0, numbers.count > 2 ? numbers[2] : 0)
    guard numbers[0] > 0, numbers[0] < 10_000, month <= 12, day <= 31 else { return nil }
    return (numbers[0], month, day)
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int32? {
    guard !bytes.isEmpty, bytes.count <= 4 else { return nil }
    var value: Int32 = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int32(byte - 0x30)
    }
    return value
  }
}
