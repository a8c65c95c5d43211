/// A stretch of text as scalars with their classes and byte offsets, for looking to both sides.
struct TextWindow {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var classes: [ScalarClass] = []
  /// The byte offset of every scalar, and of the end.
  private(set) var offsets: [Int] = []

  init(_ bytes: [UInt8], in range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    scalars.reserveCapacity(range.count)
    classes.reserveCapacity(range.count)
    offsets.reserveCapacity(range.count + 1)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, width) = Self.decode(bytes, at: offset, end: range.upperBound)
      append(scalar, at: offset)
      offset += width
    }
    offsets.append(range.upperBound)
  }

  /// One scalar and its width; a replacement character for a byte that begins none.
  private static func decode(
    _ bytes: [UInt8], at offset: Int, end: Int
  ) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + width <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width {
      guard bytes[index] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, width) } ?? ("\u{FFFD}", 1)
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    scalars.append(scalar)
    classes.append(ScalarClass(scalar))
    offsets.append(offset)
  }

  var count: Int { scalars.count }

  /// The class of a scalar; space beyond both ends.
  func kind(_ index: Int) -> ScalarClass {
    index >= 0 && index < classes.count ? classes[index] : .space
  }

  /// The scalar; a line feed beyond both ends.
  subscript(index: Int) -> Unicode.Scalar {
    index >= 0 && index < scalars.count ? scalars[index] : "\n"
  }

  func isUppercase(_ index: Int) -> Bool {
    let scalar = self[index]
    return scalar.value < 0x80
      ? ("A"..."Z").contains(scalar) : scalar.properties.generalCategory == .uppercaseLetter
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// The bytes of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }
}
