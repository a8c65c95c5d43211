import EntenteDocuments
import EntenteGazetteer
import EntenteLanguage
import EntenteModel

/// Wars whose very name says who fought: the Sino-Indian War, the Russian invasion of Ukraine. The
/// gazetteer knows them as named periods, so that no rule sees their words.
struct NamedWars {
  /// Where a war is named, and between whom.
  struct Naming {
    var bytes: Range<Int>
    var states: [EntityID]
    var pattern: NamedPeriodPattern
  }

  let namings: [Naming]

  /// The wars among the names of a document.
  init(
    names: [NameMatch], gazetteer: Gazetteer, patterns: [NamedPeriodPattern], text: SourceText
  ) {
    namings = names.compactMap { match in
      guard let id = match.candidates.first?.entity, id.rawValue.hasPrefix("period:"),
        let entry = gazetteer.entry(id), entry.states.count == 2,
        let pattern = patterns.first(where: {
          $0.category == entry.category && $0.saysWho(text[match.bytes])
        })
      else { return nil }
      return Naming(bytes: match.bytes, states: entry.states, pattern: pattern)
    }
  }

  /// The wars named in a stretch of text.
  func namings(in bytes: Range<Int>) -> [Naming] {
    namings.filter { bytes.contains($0.bytes.lowerBound) }
  }
}
