import Entente
import Testing

@Suite struct ThemeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var palette: Palette
    var testDescription: String { name }
  }

  static let palettes = Theme.all.flatMap { theme in
    [Case(name: theme.name, palette: theme.palette)]
      + (theme.dark.map { [Case(name: theme.name + ", dark", palette: $0)] } ?? [])
  }

  @Test(arguments: palettes)
  func textIsLegible(of theme: Case) {
    let palette = theme.palette
    let least = theme.name.hasPrefix("contrast") ? 7 : 4.5
    for color in [palette.text, palette.muted] + palette.families.values {
      #expect(color.contrast(to: palette.background) >= least, "\(color.hex)")
    }
    for (mark, color) in palette.marks where mark != .phantom {
      #expect(color.contrast(to: palette.background) >= 4.5, "\(mark)")
    }
    for paint in Array(palette.kinds.values) + [palette.card] {
      #expect(paint.text.contrast(to: paint.fill) >= least)
    }
    // Dates of office below a leader's name, and amounts on a card.
    for paint in [palette.kinds[.leader], palette.card].compactMap(\.self) {
      #expect(palette.muted.contrast(to: paint.fill) >= 4.5)
    }
  }

  @Test(arguments: palettes)
  func linesAreVisible(of theme: Case) {
    let palette = theme.palette
    for paint in Array(palette.kinds.values) + [palette.card] {
      #expect(paint.stroke.contrast(to: palette.background) >= 3)
    }
  }

  /// Families differ in their arrowheads too; here only the colours count, as readers without
  /// red-, green- or blue-sensitive cones see them.
  @Test(arguments: palettes.filter { !$0.name.hasPrefix("print") })
  func familiesStayApartForColourBlindReaders(of theme: Case) {
    let families = theme.palette.families.sorted { $0.key < $1.key }
    for (index, first) in families.enumerated() {
      for second in families.dropFirst(index + 1) {
        for vision in ColourVision.allCases {
          let distance = vision.distance(first.value, second.value)
          #expect(distance >= 8, "\(first.key) and \(second.key), \(vision): \(distance)")
        }
      }
    }
  }

  @Test func familiesDifferWithoutColour() {
    for theme in Theme.all { #expect(Set(theme.arrows.values).count == theme.arrows.count) }
  }

  @Test(arguments: [
    (0x000000, 0xFFFFFF, 21.0), (0x777777, 0xFFFFFF, 4.48), (0x0000FF, 0xFFFFFF, 8.59),
  ])
  func contrastIsThatOfWCAG(one: Int, other: Int, ratio: Double) {
    let contrast = Color(UInt32(one)).contrast(to: Color(UInt32(other)))
    #expect(abs(contrast - ratio) < 0.01)
  }
}
