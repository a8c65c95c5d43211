/// How wide text is, by a table of our own and never by installed fonts: the same text has the same
/// width on every machine.
///
/// Widths are advance widths of DejaVu Sans 2.37, one of the widest common sans-serif faces, so that
/// text which is shown in another face stays inside what was measured. Scripts that DejaVu does not
/// have are one em wide.
public enum TextMetrics {
  /// The height of a line as a multiple of the font size.
  public static let lineHeight = 1.2

  /// The width of one line in units of the font size.
  public static func width(of text: some StringProtocol, bold: Bool = false) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += advance(scalar.value, bold: bold) }
    return Double(thousandths) / 1000
  }

  /// The advance of a scalar in thousandths of an em.
  static func advance(_ scalar: UInt32, bold: Bool) -> Int {
    if scalar < 0x20 { return 0 }
    if scalar < 0x7F { return (bold ? boldASCII : regularASCII)[Int(scalar) - 0x20] }
    let range = ranges[lastRange(startingAtOrBefore: scalar)]
    return bold ? range.bold : range.regular
  }

  private static func lastRange(startingAtOrBefore scalar: UInt32) -> Int {
    var low = 0
    var high = ranges.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if ranges[middle].start <= scalar { low = middle } else { high = middle }
    }
    return low
  }

  private static let regularASCII = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635, 611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]

  private static let boldASCII = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683,
    683, 821, 837, 372, 372, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771,
    724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665,
    343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
  ]

  /// From `start` to the next row: the mean of a block where letters differ little, the widest
  /// where they differ much; 0 for marks that stand on another letter and for invisible signs.
  private static let ranges: [(start: UInt32, regular: Int, bold: Int)] = [
    (0x7F, 0, 0),
    (0xA0, 640, 700),
    (0xC0, 720, 800),  // Latin capitals
    (0xDF, 630, 700),
    (0x100, 660, 740),  // Latin Extended
    (0x300, 0, 0),  // combining marks
    (0x370, 680, 760),  // Greek
    (0x400, 760, 850),  // Cyrillic capitals
    (0x430, 660, 730),
    (0x460, 780, 870),
    (0x483, 0, 0),  // combining Cyrillic
    (0x48A, 760, 850),
    (0x530, 700, 720),  // Armenian
    (0x591, 0, 0),  // Hebrew points
    (0x5BE, 600, 680),
    (0x600, 720, 820),  // Arabic
    (0x64B, 0, 0),
    (0x660, 720, 820),
    (0x700, 800, 880),  // scripts of India and South-East Asia, and further ones
    (0x1100, 1000, 1000),  // Hangul jamo that lead
    (0x1160, 0, 0),  // Hangul jamo that join them
    (0x1200, 850, 900),
    (0x1AB0, 0, 0),
    (0x1B00, 850, 900),
    (0x1DC0, 0, 0),
    (0x1E00, 680, 760),  // Latin and Greek with marks
    (0x2000, 500, 500),
    (0x200B, 0, 0),
    (0x2010, 560, 620),
    (0x2014, 1000, 1000),
    (0x2016, 560, 620),
    (0x2026, 1000, 1000),
    (0x2027, 560, 620),
    (0x202A, 0, 0),
    (0x2030, 1000, 1000),
    (0x2032, 560, 620),
    (0x2060, 0, 0),
    (0x2070, 480, 520),
    (0x20A0, 700, 760),  // currency
    (0x20D0, 0, 0),
    (0x2100, 900, 950),
    (0x2190, 838, 838),  // arrows
    (0x2200, 838, 838),
    (0x2E80, 1000, 1000),  // Chinese, Japanese and Korean
    (0xA4D0, 850, 900),
    (0xA960, 1000, 1000),
    (0xD800, 0, 0),
    (0xE000, 1000, 1000),
    (0xFB1D, 700, 800),
    (0xFE00, 0, 0),
    (0xFE10, 1000, 1000),
    (0xFE20, 0, 0),
    (0xFE30, 1000, 1000),
    (0xFEFF, 0, 0),
    (0xFF01, 1000, 1000),
    (0xFF61, 560, 560),
    (0xFFE0, 1000, 1000),
    (0x10000, 900, 950),
    (0x1F000, 1250, 1250),  // emoji
    (0x1F3FB, 0, 0),
    (0x1F400, 1250, 1250),
    (0x20000, 1000, 1000),
    (0xE0000, 0, 0),
  ]
}
