import Entente
import Foundation
import Testing

@testable import EntenteCommand

@Suite struct ArticleListTests {
  private let program: Program

  init() throws {
    program = try Program()
    for path in ["b/one.txt", "a/one.md", "a/two.html", "a/.hidden.txt", "a/data.json"] {
      try program.write("Some words.", to: path)
    }
    try program.write("{\"published\": \"2014\"}", to: "a/one.meta.json")
    try program.write("{}", to: "empty/data.json")
  }

  private func path(_ name: String) -> String { program.folder.appendingPathComponent(name).path }

  @Test func foldersGiveTheirArticlesWithIDsOfTheirOwn() {
    let list = ArticleList([path("b"), path("a"), path("a/two.html")])
    #expect(list.articles.map(\.id) == ["b-one", "one", "two"])
    #expect(ArticleList([path("a"), path("b")]).articles.map(\.id) == list.articles.map(\.id))
    #expect(list.failures.isEmpty)
  }

  @Test func whatLeadsNowhereIsNamedAndTheRestIsListed() {
    let list = ArticleList([path("gone.txt"), path("empty"), path("a")])
    #expect(list.articles.count == 2)
    #expect(list.failures.map(\.path) == [path("gone.txt"), path("empty")])
  }

  @Test func sidecarsAndGivenDatesTravelWithTheArticle() throws {
    var list = ArticleList([path("a/one.md")])
    list.published = EDTF("2015")
    let input = try list.read(list.articles[0])
    #expect(input.sidecar?.path == path("a/one.meta.json"))
    #expect(input.published == EDTF("2015"))
  }
}
