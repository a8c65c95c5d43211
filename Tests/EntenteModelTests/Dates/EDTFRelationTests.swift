import EntenteModel
import Testing

struct RelationCase: CustomTestStringConvertible, Sendable {
  var first: String
  var relation: EDTFRelation
  var second: String
  var compatible: Ternary

  var testDescription: String { "\(first) \(relation.rawValue) \(second)" }
}

private func pair(
  _ first: String, _ relation: EDTFRelation, _ second: String, _ compatible: Ternary
) -> RelationCase {
  RelationCase(first: first, relation: relation, second: second, compatible: compatible)
}

@Test(arguments: [
  pair("1990", .equal, "1990", .yes),
  pair("1990-09", .refines, "1990", .yes),
  pair("1990", .refinedBy, "1990-09-12", .yes),
  pair("1951", .during, "1950/1953", .yes),
  pair("1950/1953", .contains, "1951-05", .yes),
  pair("1999-12", .refines, "199X", .yes),
  pair("2019", .during, "../2020", .yes),
  pair("2016-01/2016-06", .equal, "2016-40", .yes),
  pair("1990/1992", .overlaps, "1991/1995", .unknown),
  pair("1991/..", .overlappedBy, "1989/1992", .unknown),
  pair("1990", .meets, "1991", .no),
  pair("1991-01-01", .metBy, "1990", .no),
  pair("1990", .before, "1995", .no),
  pair("1995", .after, "1990~", .no),
  pair("1991", .metBy, "1990~", .unknown),
  pair("1992", .metBy, "1990/1991~", .unknown),
  pair("1995", .during, "1990/", .yes),
  pair("-0489", .before, "0500", .no),
])
func saysHowDatesLieToEachOther(item: RelationCase) throws {
  let first = try #require(EDTF(item.first))
  let second = try #require(EDTF(item.second))
  #expect(first.relation(to: second) == item.relation)
  #expect(second.relation(to: first) == item.relation.inverse)
  #expect(first.isCompatible(with: second) == item.compatible)
  #expect(first.conflicts(with: second) == !item.compatible)
}

@Test func saysWhatIsUncertain() throws {
  let about = try #require(EDTF("1990~"))
  let next = try #require(EDTF("1991"))
  let ended = try #require(EDTF("1985/"))
  #expect(about.isBefore(next) == .unknown)
  #expect(about.isBefore(try #require(EDTF("1999"))) == .yes)
  #expect(about.equals(about) == .unknown)
  #expect(next.equals(next) == .yes)
  #expect(ended.contains(next) == .unknown)
  #expect(ended.isBefore(next) == .unknown)
  #expect(try #require(EDTF("1985/..")).contains(next) == .yes)
  #expect(try #require(EDTF("1990")).meets(next) == .yes)
}

// MARK: Properties

/// Random dates of every kind, the same on every run.
struct DateGenerator {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func pick(_ texts: [String]) -> String { texts[next(texts.count)] }

  mutating func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  mutating func date() -> String {
    let year = 1900 + next(120)
    let mark = pick(["", "", "", "?", "~", "%"])
    switch next(7) {
    case 0: return "\(year)\(mark)"
    case 1: return "\(year)-\(pad(1 + next(12)))\(mark)"
    case 2: return "\(year / 10)X\(mark)"
    case 3: return "\(year)-\(pad(1 + next(12)))-XX"
    default: return "\(year)-\(pad(1 + next(12)))-\(pad(1 + next(28)))\(mark)"
    }
  }

  mutating func any() -> EDTF {
    while true {
      let text =
        switch next(8) {
        case 0, 1: date() + "/" + date()
        case 2: date() + "/.."
        case 3: "../" + date()
        case 4: date() + "/"
        case 5: "[\(date()),\(date())]"
        case 6: "\(1900 + next(100))-\(21 + next(21))"
        default: date()
        }
      if let date = EDTF(text) { return date }
    }
  }
}

@Test func readingWhatIsWrittenChangesNothing() {
  var generator = DateGenerator(state: 7)
  for _ in 0..<3000 {
    let date = generator.any()
    #expect(EDTF(date.description) == date)
  }
}

@Test func relationsObeyTheLaws() {
  var generator = DateGenerator(state: 11)
  for _ in 0..<3000 {
    let (a, b, c) = (generator.any(), generator.any(), generator.any())
    #expect(a.relation(to: b).inverse == b.relation(to: a))
    #expect(a.relation(to: a) == .equal)
    #expect(a.isCompatible(with: b) == b.isCompatible(with: a))
    #expect(a.isBefore(b) == b.isAfter(a))
    #expect(a.overlaps(b) == b.overlaps(a))
    if a.isBefore(b) == .yes {
      #expect(b.isBefore(a) == .no)
      if b.isBefore(c) == .yes { #expect(a.isBefore(c) == .yes) }
    }
    if a.contains(b) == .yes, b.contains(c) == .yes { #expect(a.contains(c) == .yes) }
    if a.refines(b) == .yes { #expect(a.isCompatible(with: b) == .yes) }
    #expect((a < b) != (b < a) || a.description == b.description)
  }
}

@Test func daysAreCountedWithoutGaps() {
  var number = CalendarDay(year: -401, month: 1, day: 1).number
  var weekday = CalendarDay(number: number).weekday
  for _ in 0..<300_000 {
    let day = CalendarDay(number: number)
    guard day.isValid, day.number == number, day.weekday == weekday else {
      Issue.record("\(day)")
      return
    }
    number += 1
    weekday = weekday % 7 + 1
  }
  #expect(CalendarDay(year: 2017, month: 4, day: 12).weekday == 3)
  #expect(
    CalendarDay(year: 2016, month: 3, day: 31).adding(months: -1)
      == CalendarDay(year: 2016, month: 2, day: 29))
}
