import EntenteModel

extension TimeSpan {
  /// The span of a date between two years; nil where the date says nothing of years.
  init?(_ date: EDTF, from first: Int, to last: Int) {
    guard date.earliest != nil || date.latest != nil else { return nil }
    let ends = date.description.split(separator: "/", omittingEmptySubsequences: false)
    start = Self.end(date.earliest, ends[0], first...max(first, last))
    end = Self.end(date.latest, ends[ends.count - 1], first...max(first, last), isLast: true)
  }

  private static func end(
    _ day: CalendarDay?, _ text: Substring, _ years: ClosedRange<Int>, isLast: Bool = false
  ) -> End {
    guard let day else { return text == ".." ? .open : .unknown }
    let months = Double(day.year - years.lowerBound) * 12 + Double(day.month - (isLast ? 0 : 1))
    let place = min(1, max(0, months / Double(12 * years.count)))
    return text.contains { "~?%X".contains($0) } ? .about(place) : .at(place)
  }
}
