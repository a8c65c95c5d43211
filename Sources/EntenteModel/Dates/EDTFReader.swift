/// Reads the text of an EDTF date; what it makes is valid or nil.
struct EDTFReader {
  private let bytes: [UInt8]
  private var at = 0
  /// The level of the standard that what was read needs.
  private(set) var level = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  mutating func form() -> EDTF.Form? {
    let form: EDTF.Form? =
      switch bytes.first {
      case UInt8(ascii: "["): members(until: UInt8(ascii: "]")).map(EDTF.Form.oneOf)
      case UInt8(ascii: "{"): members(until: UInt8(ascii: "}")).map(EDTF.Form.allOf)
      default: bytes.contains(UInt8(ascii: "/")) ? interval() : date().map(EDTF.Form.date)
      }
    return at == bytes.count ? form : nil
  }

  // MARK: Intervals and sets

  private mutating func interval() -> EDTF.Form? {
    guard let start = endpoint(), take("/"), let end = endpoint() else { return nil }
    if start == .unknown && end == .unknown { return nil }
    let dates = [start.date, end.date].compactMap(\.self)
    guard dates.allSatisfy({ !$0.isPartOfYear }) else { return nil }
    if let first = start.date?.bounds?.first, let last = end.date?.bounds?.last, first > last {
      return nil
    }
    return .interval(start, end)
  }

  private mutating func endpoint() -> EDTF.Endpoint? {
    if take("..") {
      need(1)
      return .open
    }
    if at == bytes.count || bytes[at] == UInt8(ascii: "/") {
      need(1)
      return .unknown
    }
    return date().map(EDTF.Endpoint.date)
  }

  private mutating func members(until close: UInt8) -> [EDTF.Member]? {
    need(2)
    at += 1
    var members: [EDTF.Member] = []
    repeat {
      guard let member = member(isFirst: members.isEmpty, close: close) else { return nil }
      members.append(member)
    } while take(",")
    guard at < bytes.count, bytes[at] == close else { return nil }
    at += 1
    return members
  }

  /// An open start stands in the first member only, an open end in the last one only.
  private mutating func member(isFirst: Bool, close: UInt8) -> EDTF.Member? {
    if isFirst, take("..") { return memberDate().map { EDTF.Member(first: nil, last: $0) } }
    guard let first = memberDate() else { return nil }
    guard take("..") else { return EDTF.Member(first: first, last: first) }
    if at < bytes.count, bytes[at] == close { return EDTF.Member(first: first, last: nil) }
    guard let last = memberDate(), let start = first.bounds, let end = last.bounds,
      start.first <= end.last
    else { return nil }
    return EDTF.Member(first: first, last: last)
  }

  private mutating func memberDate() -> EDTFDate? {
    guard let date = date(), date.time == nil, !date.isPartOfYear else { return nil }
    return date
  }

  // MARK: Dates

  private mutating func date() -> EDTFDate? {
    let own = qualifier()
    if !own.isEmpty { need(2) }
    guard var year = year() else { return nil }
    year.qualifier = own
    var parts = [year]
    guard markBehind(&parts) else { return nil }
    while parts.count < 3, year.text.utf8.count == (year.lowest < 0 || year.highest < 0 ? 5 : 4),
      take("-")
    {
      let own = qualifier()
      if !own.isEmpty { need(2) }
      guard var part = part(isMonth: parts.count == 1) else { return nil }
      part.qualifier = own
      parts.append(part)
      guard markBehind(&parts) else { return nil }
    }
    var date = EDTFDate(
      year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil
    )
    guard noteUnspecified(date), let time = time(after: date) else { return nil }
    date.time = time.isEmpty ? nil : time
    guard date.bounds != nil else { return nil }
    if date.isPartOfYear {
      need((date.month?.lowest ?? 0) > 24 ? 2 : 1)
      guard date.day == nil, date.qualifier.isEmpty else { return nil }
    }
    return date
  }

  /// A mark behind a part holds for that part and all before it.
  private mutating func markBehind(_ parts: inout [EDTFDate.Part]) -> Bool {
    let mark = qualifier()
    guard !mark.isEmpty else { return true }
    let isAtEnd = at == bytes.count || !(bytes[at] == UInt8(ascii: "-"))
    need(isAtEnd ? 1 : 2)
    for index in parts.indices { parts[index].qualifier.formUnion(mark) }
    return true
  }

  /// Level 1 leaves out digits from the right only: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX.
  private mutating func noteUnspecified(_ date: EDTFDate) -> Bool {
    func count(_ part: EDTFDate.Part?) -> Int {
      part?.text.utf8.count { $0 == UInt8(ascii: "X") } ?? 0
    }
    let counts = [count(date.year), count(date.month), count(date.day)]
    guard counts.contains(where: { $0 > 0 }) else { return true }
    let fromRight =
      counts[0] == 0
      ? counts[1] != 1 && counts[2] != 1 && (counts[1] == 0 || date.day == nil || counts[2] == 2)
      : counts[0] <= 2 && date.month == nil && date.year.text.hasSuffix("X")
        && !date.year.text.dropLast(counts[0]).contains("X")
    need(fromRight ? 1 : 2)
    return true
  }

  private mutating func year() -> EDTFDate.Part? {
    let start = at
    if take("Y") { return longYear(from: start) }
    let isNegative = take("-")
    let digits = at
    guard at + 4 <= bytes.count else { return nil }
    at += 4
    guard let range = range(bytes[digits..<at]) else { return nil }
    // There is no year minus zero.
    if isNegative && range.low == 0 && range.high == 0 { return nil }
    if isNegative { need(1) }
    let (low, high) = isNegative ? (-range.high, -range.low) : range
    if take("S") { return significant(from: start, low: low, high: high, digits: 4) }
    return EDTFDate.Part(text: text(start..<at), lowest: low, highest: high, qualifier: [])
  }

  /// `Y` and more than four digits, or an exponent, then perhaps significant digits.
  private mutating func longYear(from start: Int) -> EDTFDate.Part? {
    need(1)
    let isNegative = take("-")
    guard let mantissa = number(), mantissa.value > 0 else { return nil }
    var value = mantissa.value
    var digits = mantissa.digits
    if take("E") {
      need(2)
      guard let exponent = number(), exponent.value <= 15 else { return nil }
      for _ in 0..<exponent.value {
        guard value <= CalendarDay.countedYears.upperBound / 10 else { return nil }
        value *= 10
        digits += 1
      }
    } else if mantissa.digits <= 4 {
      return nil
    }
    guard value <= CalendarDay.countedYears.upperBound else { return nil }
    let year = isNegative ? -value : value
    if take("S") { return significant(from: start, low: year, high: year, digits: digits) }
    return EDTFDate.Part(text: text(start..<at), lowest: year, highest: year, qualifier: [])
  }

  /// Only the first digits of the year are meant: 1950S2 is some year from 1900 to 1999.
  private mutating func significant(
    from start: Int, low: Int, high: Int, digits: Int
  ) -> EDTFDate.Part? {
    need(2)
    guard low == high, let count = number(), count.value >= 1, count.value <= digits else {
      return nil
    }
    var unit = 1
    for _ in 0..<(digits - count.value) { unit *= 10 }
    let floor = low.magnitude / UInt(unit) * UInt(unit)
    let (near, far) = (Int(floor), Int(floor) + unit - 1)
    return EDTFDate.Part(
      text: text(start..<at),
      lowest: low < 0 ? -far : near,
      highest: low < 0 ? -near : far,
      qualifier: [])
  }

  private mutating func part(isMonth: Bool) -> EDTFDate.Part? {
    guard at + 2 <= bytes.count, let range = range(bytes[at..<at + 2]) else { return nil }
    at += 2
    let isGrouping = isMonth && range.low == range.high && (21...41).contains(range.low)
    let roof = isMonth ? 12 : 31
    guard isGrouping || (range.low <= roof && range.high >= 1) else { return nil }
    let part = EDTFDate.Part(
      text: text(at - 2..<at),
      lowest: isGrouping ? range.low : max(range.low, 1),
      highest: isGrouping ? range.high : min(range.high, roof),
      qualifier: [])
    return isGrouping || (part.lowest...part.highest).contains(where: part.allows) ? part : nil
  }

  /// The time of day: hours, minutes, seconds, then nothing, `Z`, or hours and minutes of a shift.
  private mutating func time(after date: EDTFDate) -> String? {
    let start = at
    guard take("T") else { return "" }
    guard date.day != nil, date.qualifier.isEmpty, let hour = twoDigits(upTo: 24), take(":"),
      let minute = twoDigits(upTo: 59), take(":"), let second = twoDigits(upTo: 60),
      hour < 24 || (minute == 0 && second == 0),
      date.parts.allSatisfy({ $0.lowest == $0.highest })
    else { return nil }
    if !take("Z"), take("+") || take("-") {
      guard let hours = twoDigits(upTo: 14) else { return nil }
      if take(":") {
        guard let minutes = twoDigits(upTo: 59), hours < 14 || minutes == 0 else { return nil }
      }
    }
    return text(start..<at)
  }

  // MARK: Characters

  private mutating func need(_ level: Int) { self.level = max(self.level, level) }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard at + length <= bytes.count else { return false }
    let matches = word.withUTF8Buffer { $0.elementsEqual(bytes[at..<at + length]) }
    if matches { at += length }
    return matches
  }

  private mutating func qualifier() -> EDTFDate.Qualifier {
    if take("?") { return .uncertain }
    if take("~") { return .approximate }
    return take("%") ? [.uncertain, .approximate] : []
  }

  /// Digits; nil where there are none or more than the program counts with.
  private mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    let start = at
    while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
      guard at - start < 16 else { return nil }
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at == start ? nil : (value, at - start)
  }

  private mutating func twoDigits(upTo roof: Int) -> Int? {
    guard at + 2 <= bytes.count, let range = range(bytes[at..<at + 2]), range.low == range.high,
      range.low <= roof
    else { return nil }
    at += 2
    return range.low
  }

  /// The smallest and the largest number of digits some of which may be `X`.
  private func range(_ digits: ArraySlice<UInt8>) -> (low: Int, high: Int)? {
    var low = 0
    var high = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "X"): (low, high) = (low * 10, high * 10 + 9)
      case 0x30...0x39:
        let value = Int(digit - 0x30)
        (low, high) = (low * 10 + value, high * 10 + value)
      default: return nil
      }
    }
    return (low, high)
  }
}
