import EntenteModel

extension Theme {
  /// For screens and colour print: dark states, tinted leaders and projects, six families of lines
  /// whose colours stay apart for colour-blind readers and are dark enough for text, and the same
  /// for dark pages.
  public static let light = Theme(
    name: "light",
    palette: Palette(
      background: 0xFFFFFF, text: 0x1B2430, muted: 0x5A6675, rule: 0xC9D1DB,
      card: .init(fill: 0xFFFFFF, stroke: 0x8A94A3, text: 0x1B2430),
      kinds: [
        .state: .init(fill: 0x1F3A5F, stroke: 0x1F3A5F, text: 0xFFFFFF),
        .leader: .init(fill: 0xE6EDF6, stroke: 0x3D6291, text: 0x1B2430),
        .project: .init(fill: 0xF1F5DF, stroke: 0x507417, text: 0x1B2430),
        .organization: .init(fill: 0xF1EEF7, stroke: 0x655A8C, text: 0x1B2430),
        .place: .init(fill: 0xFFFFFF, stroke: 0x5A6675, text: 0x1B2430),
      ],
      families: [
        "office": 0x74667F, "diplomacy": 0x1A4BB0, "conflict": 0xD32F1E, "economy": 0x008060,
        "security": 0x6C1071, "projects": 0x507417,
      ],
      marks: [
        .kept: 0x6B7685, .added: 0x1A4BB0, .removed: 0xD32F1E, .changed: 0x507417,
        .conflicting: 0x8B1E5A, .phantom: 0xC3CAD3,
      ]),
    dark: Palette(
      background: 0x12171E, text: 0xE8ECF1, muted: 0xA3AEBB, rule: 0x3A4552,
      card: .init(fill: 0x1A212A, stroke: 0x6E7B8A, text: 0xE8ECF1),
      kinds: [
        .state: .init(fill: 0xC6D8F0, stroke: 0xC6D8F0, text: 0x12171E),
        .leader: .init(fill: 0x22344C, stroke: 0x86A9D6, text: 0xE8ECF1),
        .project: .init(fill: 0x3B3214, stroke: 0xD9B64A, text: 0xF3EBD3),
        .organization: .init(fill: 0x2C2840, stroke: 0xA99BDB, text: 0xE8ECF1),
        .place: .init(fill: 0x12171E, stroke: 0xA3AEBB, text: 0xE8ECF1),
      ],
      families: [
        "office": 0xB4BDC9, "diplomacy": 0x6DB3F2, "conflict": 0xFF9466, "economy": 0x4CC9A0,
        "security": 0xE08FC9, "projects": 0xE0BC4F,
      ],
      marks: [
        .kept: 0x98A3B0, .added: 0x6DB3F2, .removed: 0xFF9466, .changed: 0xE0BC4F,
        .conflicting: 0xF58CC0, .phantom: 0x3A4552,
      ]))
}
