/// Which element of a page holds the article.
///
/// Every running paragraph gives its element a score by its length and commas, less the share of
/// links, and half of it to the element around it, as in Mozilla Readability; elements that call
/// themselves the article count double.
struct MainContent {
  /// The number of the element; nil where the page has none.
  let container: Int?

  init(of page: HTMLBlocks) {
    var scores: [Int: Double] = [:]
    for block in page.blocks where block.kind == nil || block.kind == .quotation {
      let length = Double(block.text.utf8.count)
      guard length >= 60 else { continue }
      let commas = Double(block.text.utf8.filter { $0 == UInt8(ascii: ",") }.count)
      let prose = 1 - Double(block.linked) / length
      let score = (1 + commas + min(length / 100, 5)) * prose
      var share = 1.0
      for container in block.containers.reversed() {
        let weight = page.articles.contains(container) ? 2.0 : 1.0
        scores[container, default: 0] += score * share * weight
        share *= 0.9
      }
    }
    container = scores.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
  }
}
