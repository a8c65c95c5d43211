import EntenteGraph
import EntenteModel
import EntenteReports
import Testing

@Suite struct ReportTests {
  @Test func relationsAreInOrderOfDatesAndUndatedOnesLast() throws {
    let report = Report(of: try Samples.northEast(), schema: Samples.schema)
    let dated = report.relations.prefix { $0.isDated }
    #expect(dated.count == 24)
    #expect(report.relations.dropFirst(dated.count).allSatisfy { $0.date == "undated" })
    #expect(dated.first?.sentence == "South Korea supports Russia, since 2008")
    #expect(report.summary == "48 relations between 23 entities, 2008–2020, from 3 sources")
  }

  @Test func quotesMarkNamesAndAmounts() throws {
    let report = Report(of: try Samples.northEast(), schema: Samples.schema)
    let debt = try #require(report.relations.first { $0.edtf == "2014-04" })
    let marked = debt.quotes[0].parts.filter(\.isMarked).map(\.text)
    #expect(
      marked == ["April 2014", "Russia", "90 percent", "North Korea", "10.96 billion dollars"])
    #expect(debt.quotes[0].dated == "April 2014")
    #expect(debt.quotes[0].text.hasPrefix("In April 2014 Russia wrote off"))
    #expect(debt.quotes[0].title == "Moscow cancels a debt")
  }

  @Test func projectsHaveALife() throws {
    let report = Report(of: try Samples.northEast(), schema: Samples.schema)
    let railway = try #require(report.projects.first { $0.entity.name.hasPrefix("Rajin–Khasan") })
    #expect(railway.participants.map(\.name) == ["Russia", "South Korea"])
    #expect(railway.places.map(\.name) == ["Khasan", "Rajin"])
    #expect(railway.stages.map(\.name) == ["opened", "suspended", "actual", "actual"])
  }

  @Test func leadersHaveOffices() throws {
    let report = Report(of: try Samples.northEast(), schema: Samples.schema)
    let putin = try #require(report.leaders.first { $0.entity.name == "Vladimir Putin" })
    #expect(putin.offices.map(\.name) == ["President"])
    #expect(putin.offices.map(\.of.name) == ["Russia"])
    #expect(putin.otherRelations == 4)
    #expect(report.leaders.last?.entity.name == "Choe Ryong Hae")
  }

  @Test func coverageSaysWhatIsLeftOpen() throws {
    let coverage = Report(of: try Samples.northEast(), schema: Samples.schema).coverage
    func count(_ words: String) -> Int? { coverage.lines.first { $0.words == words }?.count }
    #expect(count("without a date") == 24)
    #expect(count("said by two sources or more") == 3)
    #expect(coverage.unconnected.map(\.name).contains("Xi Jinping"))
  }

  @Test func sourcesAreNumberedByDateAndLinkOnlyToTheWeb() {
    func source(_ id: String, _ date: String?, uri: String?) -> Source {
      Source(id: id, uri: uri, published: date.flatMap { EDTF($0) }, sha256: id)
    }
    let graph = KnowledgeGraph(sources: [
      source("a", nil, uri: "javascript:alert(1)"), source("b", "2014", uri: "https://e.org/?a=1"),
      source("c", "2011-09", uri: "https://e.org/ x"), source("d", "2012", uri: "HTTP://e.org/<"),
    ])
    let sources = Report(of: graph, schema: Samples.schema).sources
    #expect(sources.map(\.id) == ["c", "d", "b", "a"])
    #expect(sources.map(\.link) == [nil, nil, "https://e.org/?a=1", nil])
  }

  @Test func anEmptyGraphIsToldToo() throws {
    let report = Report(of: KnowledgeGraph(), schema: Samples.schema)
    #expect(report.summary == "0 relations between 0 entities, from 0 sources")
    #expect(try Samples.markdown(of: KnowledgeGraph()).contains("## Coverage"))
    #expect(try Samples.page(of: KnowledgeGraph()).contains("</html>"))
  }
}

@Suite struct ReportConflictTests {
  private func graph(_ status: RelationStatus, _ source: String) -> KnowledgeGraph {
    let ends = [EntityID(.leader, "kim"), EntityID(.state, "RU")]
    let evidence = Evidence(
      source: source, span: TextSpan(start: 0, end: 3), quote: "Kim", rule: "r")
    return KnowledgeGraph(
      sources: [Source(id: source, title: source, published: EDTF("2019"), sha256: source)],
      entities: ends.map { Entity(id: $0, kind: $0.kind ?? .state, name: $0.code) },
      relations: [
        Relation(
          subject: ends[0], type: "visits", object: ends[1], date: EDTF("2015-05-09"),
          status: status, evidence: [evidence])
      ])
  }

  @Test func aDenialOfWhatAnotherSourceStatesIsAConflict() throws {
    let both = KnowledgeGraph(merging: [graph(.actual, "Gazette"), graph(.negated, "Herald")])
    let report = Report(of: both, schema: Samples.schema)
    let conflict = try #require(report.conflicts.first)
    #expect(conflict.summary == "One denies what the other states")
    #expect(conflict.sides.map(\.source) == ["Gazette, 2019", "Herald, 2019"])
    #expect(try Samples.page(of: both).contains("<h2 id=\"conflicts-head\">"))
    #expect(try Samples.markdown(of: both).contains("## Conflicts"))
  }

  @Test func sourcesThatAgreeAreNoConflict() {
    let both = KnowledgeGraph(merging: [graph(.actual, "Gazette"), graph(.actual, "Herald")])
    #expect(Report(of: both, schema: Samples.schema).conflicts.isEmpty)
  }
}
