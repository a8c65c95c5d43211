/// Articles in HTML: the blocks of the part of the page that holds the article; what stands around
/// it becomes boilerplate.
enum HTML {
  static func read(_ text: String, entities: HTMLEntities) -> ArticleContent {
    let page = HTMLBlocks(text, entities: entities)
    var content = ArticleContent()
    content.metadata = page.metadata
    let article = MainContent(of: page).container
    let hasTitle = page.blocks.contains { $0.kind == .title && isInside($0, article) }
    for block in page.blocks {
      let isTitle = block.kind == .title && (!hasTitle || isInside(block, article))
      let isPart = isTitle || isInside(block, article) || block.kind == .comments
      let isLinks = block.linked * 2 > block.text.utf8.count
      content.append(block.text, as: isPart && !isLinks ? block.kind : .boilerplate)
    }
    keepFirstTitle(&content)
    return content
  }

  private static func isInside(_ block: HTMLBlocks.Block, _ container: Int?) -> Bool {
    container.map(block.containers.contains) ?? true
  }

  /// Pages with several `h1` mean the first.
  private static func keepFirstTitle(_ content: inout ArticleContent) {
    let titles = content.paragraphs.indices.filter { content.paragraphs[$0].hint == .title }
    for index in titles.dropFirst() { content.paragraphs[index].hint = .heading }
  }
}
