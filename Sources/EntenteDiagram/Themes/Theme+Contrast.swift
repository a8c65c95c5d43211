import EntenteModel

extension Theme {
  /// For readers who need strong contrast: at least 7:1 for all text.
  public static let contrast = Theme(
    name: "contrast",
    palette: Palette(
      background: 0xFFFFFF, text: 0x000000, muted: 0x333333, rule: 0x808080,
      card: .init(fill: 0xFFFFFF, stroke: 0x000000, text: 0x000000),
      kinds: [
        .state: .init(fill: 0x000000, stroke: 0x000000, text: 0xFFFFFF),
        .leader: .init(fill: 0xFFFFFF, stroke: 0x000000, text: 0x000000),
        .project: .init(fill: 0xFFF6A8, stroke: 0x000000, text: 0x000000),
        .organization: .init(fill: 0xFFFFFF, stroke: 0x000000, text: 0x000000),
        .place: .init(fill: 0xFFFFFF, stroke: 0x333333, text: 0x000000),
      ],
      families: [
        "office": 0x333333, "diplomacy": 0x063991, "conflict": 0xA8000B, "economy": 0x005532,
        "security": 0x6B1057, "projects": 0x485F1B,
      ],
      marks: [
        .kept: 0x4A4A4A, .added: 0x00408A, .removed: 0x8F1D00, .changed: 0x573F00,
        .conflicting: 0x6B1057, .phantom: 0xA8A8A8,
      ]),
    dark: Palette(
      background: 0x000000, text: 0xFFFFFF, muted: 0xD6D6D6, rule: 0x8C8C8C,
      card: .init(fill: 0x000000, stroke: 0xFFFFFF, text: 0xFFFFFF),
      kinds: [
        .state: .init(fill: 0xFFFFFF, stroke: 0xFFFFFF, text: 0x000000),
        .leader: .init(fill: 0x000000, stroke: 0xFFFFFF, text: 0xFFFFFF),
        .project: .init(fill: 0x3A3300, stroke: 0xFFE95C, text: 0xFFFFFF),
        .organization: .init(fill: 0x000000, stroke: 0xFFFFFF, text: 0xFFFFFF),
        .place: .init(fill: 0x000000, stroke: 0xD6D6D6, text: 0xFFFFFF),
      ],
      families: [
        "office": 0xD6D6D6, "diplomacy": 0x85A8FF, "conflict": 0xFF9A70, "economy": 0x7BF0C2,
        "security": 0xE09AD0, "projects": 0xFFE95C,
      ],
      marks: [
        .kept: 0xBDBDBD, .added: 0x8CCBFF, .removed: 0xFFB08A, .changed: 0xFFE07A,
        .conflicting: 0xFFB0E6, .phantom: 0x555555,
      ]))
}
