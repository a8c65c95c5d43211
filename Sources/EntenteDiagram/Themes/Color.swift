/// A colour of sRGB.
public struct Color: Hashable, Sendable {
  /// Red, green and blue, eight bits each, as `0xRRGGBB`.
  public var value: UInt32

  /// Makes a colour of `0xRRGGBB`.
  public init(_ value: UInt32) { self.value = value & 0xFF_FFFF }

  /// `#rrggbb`, as SVG and DOT write it.
  public var hex: String {
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// How far two colours are apart for the eye, 1 to 21: the contrast ratio of WCAG 2.1.
  public func contrast(to other: Color) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// Relative luminance, 0 to 1 (WCAG 2.1).
  public var luminance: Double {
    let channels = [16, 8, 0].map { Self.linear[Int((value >> UInt32($0)) & 0xFF)] }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// sRGB made linear, for each value of a channel; the 2.4th power as the fifth root of the twelfth.
  private static let linear: [Double] = (0...255).map { step in
    let channel = Double(step) / 255
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    let power = (0..<12).reduce(1.0) { product, _ in product * base }
    return fifthRoot(of: power)
  }

  private static func fifthRoot(of value: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - value) / (5 * root * root * root * root)
    }
    return root
  }
}

extension Color: ExpressibleByIntegerLiteral {
  /// Makes a colour of a literal such as `0x1F3A5F`.
  public init(integerLiteral value: UInt32) { self.init(value) }
}
