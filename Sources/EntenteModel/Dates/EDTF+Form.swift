extension EDTF.Form: CustomStringConvertible {
  /// The canonical text.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .interval(let start, let end): "\(start)/\(end)"
    case .oneOf(let members): "[\(members.map(\.description).joined(separator: ","))]"
    case .allOf(let members): "{\(members.map(\.description).joined(separator: ","))}"
    }
  }

  /// The first and the last day it may mean; nil for an open or unknown side.
  var bounds: (CalendarDay?, CalendarDay?) {
    switch self {
    case .date(let date): (date.bounds?.first, date.bounds?.last)
    case .interval(let start, let end): (start.date?.bounds?.first, end.date?.bounds?.last)
    case .oneOf(let members), .allOf(let members): Self.bounds(of: members)
    }
  }

  private static func bounds(
    of members: [EDTF.Member]
  ) -> (CalendarDay?, CalendarDay?) {
    let first = members.contains { $0.first == nil } ? nil : members.compactMap { $0.first }
    let last = members.contains { $0.last == nil } ? nil : members.compactMap { $0.last }
    return (
      first?.compactMap { $0.bounds?.first }.min(), last?.compactMap { $0.bounds?.last }.max()
    )
  }

  /// The dates named in it.
  var dates: [EDTFDate] {
    switch self {
    case .date(let date): [date]
    case .interval(let start, let end): [start.date, end.date].compactMap(\.self)
    case .oneOf(let members), .allOf(let members):
      members.flatMap { [$0.first, $0.last].compactMap(\.self) }
    }
  }
}

extension EDTF.Endpoint: CustomStringConvertible {
  /// The date, `..` or nothing.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }

  /// The date, where it is one.
  public var date: EDTFDate? {
    guard case .date(let date) = self else { return nil }
    return date
  }
}

extension EDTF.Member: CustomStringConvertible {
  /// `1670`, `1670..1672`, `..1983` or `1984..`.
  public var description: String {
    if let first, first == last { return first.description }
    return (first?.description ?? "") + ".." + (last?.description ?? "")
  }
}
