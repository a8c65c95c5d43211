import EntenteModel

extension TimeReader {
  /// A date that names its own parts; what it leaves out is taken from the context.
  func calendar() -> TimeOutcome? {
    var point = TimePoint()
    readYear(&point)
    point.month = captures[.month]
    if let feast = captures[.feast] {
      point.month = feast / 100
      point.day = feast % 100
    }
    if point.month != nil, point.day == nil { point.day = captures[.day] ?? captures[.ord] }
    if point.month == nil { point.day = captures[.dayth] }
    if let days = captures[.easter] {
      if point.year == nil {
        // Easter is never far from the middle of April.
        point.month = 4
        resolveYear(&point)
      }
      guard let year = point.year, (1583...2299).contains(year) else { return nil }
      let day = CalendarDay.easterSunday(of: year).adding(days: days)
      (point.month, point.day) = (day.month, day.day)
    }
    readPart(&point)
    point.portion = captures[.portion].flatMap(TimePoint.Portion.init)
    point.edge = captures[.edge].flatMap(TimePoint.Portion.init)
    point.isApproximate = captures.has(.approx)
    readTime(&point)
    var anchor = "none"
    if point.year == nil, captures.has(.year3) { return nil }
    if point.year == nil { anchor = resolve(&point) }
    guard isOnCalendar(point) else { return nil }
    return TimeOutcome(point, anchor: anchor)
  }

  /// Day, month and year in figures: 2014-09-05 or 05/09/2014, where both orders may be meant.
  func numeric() -> TimeOutcome? {
    let numbers = captures.items.filter { $0.category == .num }.map(\.value)
    guard let year = captures[.year], numbers.count == 2 else { return nil }
    let isISO = captures.items.first?.category == .year
    let (a, b) = (numbers[0], numbers[1])
    let readings = (isISO ? [(a, b)] : [(a, b), (b, a)])
      .map { TimePoint(year: year, month: $0.0, day: $0.1) }.filter(isOnCalendar)
    guard let first = readings.first else { return nil }
    guard readings.count == 2, a != b, let other = readings[1].edtf, let own = first.edtf else {
      return TimeOutcome(first, anchor: "none")
    }
    let either = [own, other].sorted()
    return TimeOutcome(.date, "\(String(year))-XX-XX", date: EDTF("[\(either[0]),\(either[1])]"))
  }

  /// Of the two days that the text gives, the later is that of our calendar, which is 10 to 13 days
  /// ahead.
  func oldStyle() -> TimeOutcome? {
    let days = captures.all(.day) + captures.all(.ord)
    let months = captures.all(.month)
    guard let year = captures[.year], days.count == 2, let first = months.first,
      let last = months.last
    else { return nil }
    let dates = [
      CalendarDay(year: year, month: first, day: days[0]),
      CalendarDay(year: first == 12 && last == 1 ? year + 1 : year, month: last, day: days[1]),
    ]
    guard dates.allSatisfy(\.isValid), let later = dates.max(),
      (10...13).contains(abs(dates[0].number - dates[1].number))
    else { return nil }
    return TimeOutcome(TimePoint(later), anchor: "none")
  }

  /// The turn of the century that is told of.
  func turn() -> TimeOutcome? {
    var point = TimePoint(isApproximate: true)
    var anchor = "none"
    if let number = captures[.ord] {
      point.year = (number - 1) * 100
    } else if let base = context.speaker, let year = base.point.year, year > 0 {
      let length = captures.unit == .millennium ? 1000 : 100
      point.year = (year + length / 2) / length * length
      anchor = base.name
    }
    return TimeOutcome(point, anchor: anchor)
  }

  /// The second half of the 20th century.
  func centuryHalf() -> TimeOutcome? {
    let numbers = captures.all(.ord)
    guard numbers.count == 2, (1...2).contains(numbers[0]) else { return nil }
    let point = TimePoint(year: (numbers[1] - 1) * 100, years: 100, part: .half(numbers[0]))
    return TimeOutcome(.date, point.timexYears, date: point.edtf, point: nil)
  }

  private func isOnCalendar(_ point: TimePoint) -> Bool {
    guard let month = point.month else { return (point.day ?? 1) <= 31 }
    let year = point.year ?? 2000
    return (1...12).contains(month)
      && CalendarDay(year: year, month: month, day: point.day ?? 1).isValid
  }

  // MARK: Years

  private func readYear(_ point: inout TimePoint) {
    let isBefore = captures[.era] == 1
    if let decade = captures[.decade] {
      point.years = 10
      point.year = decade < 100 ? fullYear(of: decade) : decade
      if isBefore { point.year = -(decade + 8) }
      return
    }
    if captures.unit == .century, let number = captures[.ord] {
      point.years = 100
      point.year = isBefore ? -(number * 100 - 2) : (number - 1) * 100
      return
    }
    if let number = captures[.year3], !captures.has(.era) {
      // In a history of antiquity the era is said once.
      if let focus = context.focus?.year, focus <= 0 { point.year = 1 - number }
      return
    }
    guard let number = captures[.year] ?? captures[.year3] ?? eraYear else {
      point.year = (captures[.apostropheYear] ?? captures[.yy]).map(fullYear)
      return
    }
    point.year = isBefore ? 1 - number : number
    // 1950-53: the second year has the century of the first.
    if let end = captures[.yy] ?? captures[.apostropheYear] {
      point.year = number / 100 * 100 + end
    }
  }

  /// 79 AD, 5 BC.
  private var eraYear: Int? {
    captures.has(.era) ? captures.all(.num).last : nil
  }

  /// The year with these last two digits in the century that is told of.
  func fullYear(of digits: Int) -> Int {
    if context.isNarrative, let year = context.focus?.year, year > 1000 {
      return year / 100 * 100 + digits
    }
    let now = context.publication?.middle.year ?? 1999
    let year = now / 100 * 100 + digits
    return year > now + 5 ? year - 100 : year
  }

  private func readPart(_ point: inout TimePoint) {
    if let season = captures[.season] {
      point.part = .season(season)
      // The winter of 2008-09 begins in 2008.
      if let year = captures[.year] { point.year = year }
    }
    if let part = captures[.part] { point.part = part > 10 ? .half(part - 10) : .quarter(part) }
    guard let number = captures[.ord] ?? captures[.last].map({ _ in -1 }) else { return }
    switch captures.unit {
    case .quarter: point.part = .quarter(number < 0 ? 4 : min(number, 4))
    case .half: point.part = .half(number < 0 ? 2 : min(number, 2))
    default: break
    }
  }

  func readTime(_ point: inout TimePoint) {
    let afternoon = captures[.ampm] == 2
    if let clock = captures[.clock] {
      point.time = Self.clock(clock / 100, clock % 100, isAfternoon: afternoon, captures[.ampm])
    } else if let clock = captures[.hhmm] {
      point.time = Self.clock(clock / 100, clock % 100, isAfternoon: false, nil)
    } else if captures.has(.ampm), let hour = captures[.num] {
      point.time = Self.clock(hour, 0, isAfternoon: afternoon, captures[.ampm])
    } else if let part = captures[.daypart] {
      point.time = Self.dayPart(part)
    }
  }

  private static func clock(
    _ hour: Int, _ minute: Int, isAfternoon: Bool, _ half: Int?
  ) -> String {
    var hour = hour
    if isAfternoon, hour < 12 { hour += 12 }
    if half == 1, hour == 12 { hour = 0 }
    return [hour, minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }

  // MARK: What is left out

  /// Takes year, month and day from the context; returns the name of the anchor.
  private func resolve(_ point: inout TimePoint) -> String {
    if point.month != nil || point.part != nil { return resolveYear(&point) }
    guard let base = context.narrative else { return "none" }
    point.year = base.point.year
    point.month = base.point.month
    if point.day == nil { point.day = base.point.day }
    if point.month == nil { point.year = nil }
    return point.year == nil ? "none" : base.name
  }

  /// The year of a month, day or season.
  @discardableResult
  func resolveYear(_ point: inout TimePoint) -> String {
    if let year = context.sharedYear {
      point.year = year
      return "none"
    }
    if context.isNarrative || context.hasFocusInParagraph, let focus = context.focus,
      let year = focus.year, focus.years == 1
    {
      // Time goes on in a narrative: a month that falls back far is the next year's.
      let isBack = (focus.month ?? 0) - (point.month ?? 12) > 6
      point.year = year + (isBack ? 1 : 0)
      return "focus:" + (EDTF(year: year)?.description ?? String(year))
    }
    guard let publication = context.publication else { return "none" }
    point.year = yearNear(publication, point)
    return point.year == nil ? "none" : "publication"
  }

  /// Newspapers name days of the nearest year and months by the tense of the sentence, else of the
  /// recent past.
  private func yearNear(_ publication: TimeContext.Publication, _ point: TimePoint) -> Int? {
    if publication.month == nil, publication.year != nil { return publication.year }
    let now = publication.middle
    let month = point.month ?? Self.middleMonth(point.part)
    let distances = (-1...1).map { shift in
      CalendarDay(year: now.year + shift, month: month, day: point.day ?? 15).number - now.number
    }
    if point.day != nil {
      var nearest = (0...2).min { abs(distances[$0]) < abs(distances[$1]) } ?? 1
      // What happened is not months ahead, and what is to come not months ago.
      if context.tense == .past, distances[nearest] > Self.season { nearest -= 1 }
      if context.tense == .future, distances[nearest] < -Self.season { nearest += 1 }
      return now.year + nearest - 1
    }
    let isThisMonth = month == now.month
    if context.tense == .future, !isThisMonth {
      return now.year + ((distances.firstIndex { $0 > 0 } ?? 1) - 1)
    }
    if isThisMonth { return now.year }
    if context.tense != .past, let near = distances.firstIndex(where: { abs($0) <= 45 }) {
      return now.year + near - 1
    }
    return now.year + ((distances.lastIndex { $0 <= 0 } ?? 0) - 1)
  }

  /// In days.
  static let season = 90

  private static func middleMonth(_ part: TimePoint.PartOfYear?) -> Int {
    switch part {
    case .season(let number): [4, 7, 10, 1][(number - 1) & 3]
    case .quarter(let number): number * 3 - 1
    case .half(let number): number * 6 - 3
    case nil: 6
    }
  }
}
