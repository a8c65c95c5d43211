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
  }

  let namings: [Naming]

  /// The wars among the names of a document.
  init(names: [NameMatch], gazetteer: Gazetteer, text: SourceText) {
    namings = names.compactMap { match in
      guard let id = match.candidates.first?.entity, id.rawValue.hasPrefix("period:"),
        let entry = gazetteer.entry(id), entry.category == "war", entry.states.count == 2,
        Self.saysWho(text[match.bytes])
      else { return nil }
      return Naming(bytes: match.bytes, states: entry.states)
    }
  }

  /// Whether the words of a name hold both parties.
  private static func saysWho(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "-" || $0 == "\u{2013}" }
    return name.contains { $0 == "-" || $0 == "\u{2013}" } && words.last?.lowercased() == "war"
      && words.allSatisfy { !["day", "Day"].contains($0) }
      || words.contains("invasion")
  }

  /// The wars named in a stretch of text.
  func namings(in bytes: Range<Int>) -> [Naming] {
    namings.filter { bytes.contains($0.bytes.lowerBound) }
  }
}
