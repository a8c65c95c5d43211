public import EntenteGraph
import EntenteModel

/// A graph for drawing: Russia, the Koreas and their projects, with dates, amounts, doubts and
/// denials of every sort, in own words.
public enum NorthEast {
  /// The graph.
  public static let graph = KnowledgeGraph(
    sources: [
      Source(id: "almanac-2001", title: "Almanac of the North-East", sha256: "01"),
      Source(id: "digest-2019", title: "Digest of a summit", sha256: "02"),
      Source(id: "review-2014", title: "Review of the Tumen valley", sha256: "03"),
    ],
    entities: names.map { Entity(id: EntityID(rawValue: $0), kind: kind($0), name: $1) },
    relations: rows.map(relation))

  private static func kind(_ id: String) -> EntityKind {
    EntityID(rawValue: id).kind ?? .organization
  }

  private static func relation(_ row: Row) -> Relation {
    let symmetric: Set<RelationType> = ["meets", "agrees-with", "allied-with", "trades-with"]
    var ends = [EntityID(rawValue: row.subject), EntityID(rawValue: row.object)]
    if symmetric.contains(row.type) { ends.sort() }
    return Relation(
      subject: ends[0], type: row.type, object: ends[1], date: row.date.flatMap { EDTF($0) },
      status: row.status, amounts: row.amounts.map { Amount(value: 1, unit: "t", text: $0) },
      evidence: row.sources.map {
        Evidence(source: $0, span: TextSpan(start: 0, end: 5), quote: "words", rule: "r")
      },
      period: row.period,
      arguments: row.office.map { [Statement.Argument(role: "office", text: $0)] } ?? [])
  }

  private struct Row {
    var subject: String
    var type: RelationType
    var object: String
    var date: String?
    var status = RelationStatus.actual
    var amounts: [String] = []
    var sources = ["review-2014"]
    var period: String?
    var office: String?
  }

  private static let names = [
    ("state:RU", "Russia"), ("state:KP", "North Korea"), ("state:KR", "South Korea"),
    ("state:CN", "China"), ("state:SUHH", "Soviet Union"), ("state:US", "United States"),
    ("leader:vladimir-putin", "Vladimir Putin"), ("leader:kim-jong-il", "Kim Jong Il"),
    ("leader:kim-jong-un", "Kim Jong Un"), ("leader:mikhail-gorbachev", "Mikhail Gorbachev"),
    ("project:trans-korean-gas-pipeline", "Trans-Korean gas pipeline"),
    ("project:rajin-khasan-railway", "Rajin–Khasan railway"),
    ("organization:united-nations", "United Nations"), ("place:vladivostok", "Vladivostok"),
    ("place:rajin", "Rajin"), ("place:khasan", "Khasan"),
  ]

  private static let both = ["digest-2019", "review-2014"]

  private static let rows = [
    Row(
      subject: "leader:vladimir-putin", type: "leads", object: "state:RU", date: "2012/..",
      office: "president"),
    Row(subject: "leader:kim-jong-il", type: "leads", object: "state:KP", date: "1994/2011"),
    Row(subject: "leader:kim-jong-un", type: "leads", object: "state:KP", date: "2011/.."),
    Row(
      subject: "leader:mikhail-gorbachev", type: "leads", object: "state:SUHH", date: "1985/1991",
      office: "general secretary"),
    Row(
      subject: "state:RU", type: "forgives-debt-of", object: "state:KP", date: "2012-09",
      amounts: ["90 percent"], sources: both),
    Row(
      subject: "state:RU", type: "forgives-debt-of", object: "state:KP", date: "2014-05",
      amounts: ["$10 billion"], sources: ["almanac-2001"] + both),
    Row(
      subject: "state:KP", type: "trades-with", object: "state:RU", date: "2013",
      amounts: ["$104 million"]),
    Row(
      subject: "state:KP", type: "trades-with", object: "state:RU", date: "2020", status: .planned,
      amounts: ["$1 billion"]),
    Row(
      subject: "state:KP", type: "sends-workers-to", object: "state:RU", date: "2014",
      amounts: ["30,000 workers"]),
    Row(
      subject: "state:KP", type: "sends-workers-to", object: "state:RU", date: "2019",
      status: .negated, sources: ["digest-2019"]),
    Row(subject: "leader:vladimir-putin", type: "visits", object: "state:KP", date: "2000-07"),
    Row(subject: "leader:kim-jong-il", type: "visits", object: "state:RU", date: "2001-08"),
    Row(subject: "leader:kim-jong-il", type: "visits", object: "state:RU", date: "2002-08"),
    Row(
      subject: "leader:kim-jong-un", type: "visits", object: "place:vladivostok", date: "2019-04"),
    Row(
      subject: "leader:kim-jong-un", type: "meets", object: "leader:vladimir-putin",
      date: "2019-04-25"),
    Row(
      subject: "leader:kim-jong-un", type: "meets", object: "leader:vladimir-putin", date: "2015",
      status: .negated),
    Row(subject: "state:RU", type: "supports", object: "state:KP", status: .possible),
    Row(subject: "state:KP", type: "agrees-with", object: "state:RU", date: "2000-02"),
    Row(subject: "state:KP", type: "allied-with", object: "state:SUHH", date: "1961/1991"),
    Row(
      subject: "state:KP", type: "military-cooperation", object: "state:SUHH", period: "Cold War"),
    Row(subject: "state:SUHH", type: "aids", object: "state:KP", date: "1950~/1990"),
    Row(subject: "state:SUHH", type: "recognizes", object: "state:KR", date: "1990-09-30"),
    Row(
      subject: "state:RU", type: "participates-in", object: "project:trans-korean-gas-pipeline",
      date: "2011", status: .planned),
    Row(
      subject: "state:KR", type: "participates-in", object: "project:trans-korean-gas-pipeline",
      date: "2011", status: .possible),
    Row(
      subject: "project:trans-korean-gas-pipeline", type: "connects", object: "state:KR",
      status: .planned),
    Row(
      subject: "state:RU", type: "participates-in", object: "project:rajin-khasan-railway",
      date: "2008/2013"),
    Row(
      subject: "state:KP", type: "participates-in", object: "project:rajin-khasan-railway",
      date: "2008/2013"),
    Row(
      subject: "project:rajin-khasan-railway", type: "connects", object: "place:rajin",
      date: "2013"),
    Row(
      subject: "project:rajin-khasan-railway", type: "connects", object: "place:khasan",
      date: "2013"),
    Row(
      subject: "state:CN", type: "trades-with", object: "state:KP", date: "2013",
      amounts: ["$6.5 billion"]),
    Row(subject: "state:US", type: "sanctions", object: "state:KP", date: "2017"),
    Row(
      subject: "organization:united-nations", type: "sanctions", object: "state:KP", date: "2016"),
    Row(subject: "state:KP", type: "pressures", object: "state:US", date: "195X/1994?"),
  ]
}
