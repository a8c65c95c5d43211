import EntenteModel

extension Theme {
  /// For black-and-white print: families are told apart by arrowheads and words alone.
  public static let print = Theme(
    name: "print",
    palette: Palette(
      background: 0xFFFFFF, text: 0x000000, muted: 0x555555, rule: 0xBBBBBB,
      card: .init(fill: 0xFFFFFF, stroke: 0x777777, text: 0x000000),
      kinds: [
        .state: .init(fill: 0x262626, stroke: 0x262626, text: 0xFFFFFF),
        .leader: .init(fill: 0xEDEDED, stroke: 0x404040, text: 0x000000),
        .project: .init(fill: 0xFFFFFF, stroke: 0x262626, text: 0x000000),
        .organization: .init(fill: 0xFFFFFF, stroke: 0x404040, text: 0x000000),
        .place: .init(fill: 0xFFFFFF, stroke: 0x666666, text: 0x000000),
      ],
      families: [
        "office": 0x555555, "diplomacy": 0x222222, "conflict": 0x222222, "economy": 0x222222,
        "security": 0x222222, "projects": 0x222222,
      ],
      marks: [
        .kept: 0x707070, .added: 0x000000, .removed: 0x000000, .changed: 0x333333,
        .conflicting: 0x000000, .phantom: 0xC8C8C8,
      ]),
    dark: nil)
}
