import EntenteModel

/// What a colour stands for: concrete on a light page, another one where the reader asks for dark.
enum Ink: Hashable {
  case background
  case text
  case muted
  case rule
  case cardFill
  case cardStroke
  case cardText
  case fill(EntityKind)
  case stroke(EntityKind)
  case label(EntityKind)
  case family(String?)
  case mark(Mark)

  /// The name of its class in the picture.
  var name: String {
    switch self {
    case .background: "page"
    case .text: "text"
    case .muted: "muted"
    case .rule: "rule"
    case .cardFill: "card"
    case .cardStroke: "card-line"
    case .cardText: "card-text"
    case .fill(let kind): kind.rawValue
    case .stroke(let kind): kind.rawValue + "-line"
    case .label(let kind): kind.rawValue + "-text"
    case .family(let family): "of-" + Slug.text(family ?? "other")
    case .mark(let mark): mark.rawValue
    }
  }

  /// Its colour in a palette.
  func color(in palette: Palette) -> Color {
    switch self {
    case .background: palette.background
    case .text: palette.text
    case .muted: palette.muted
    case .rule: palette.rule
    case .cardFill: palette.card.fill
    case .cardStroke: palette.card.stroke
    case .cardText: palette.card.text
    case .fill(let kind): (palette.kinds[kind] ?? palette.card).fill
    case .stroke(let kind): (palette.kinds[kind] ?? palette.card).stroke
    case .label(let kind): (palette.kinds[kind] ?? palette.card).text
    case .family(let family): family.flatMap { palette.families[$0] } ?? palette.muted
    case .mark(let mark): palette.marks[mark] ?? palette.muted
    }
  }
}
