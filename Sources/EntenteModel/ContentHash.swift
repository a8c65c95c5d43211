/// A hash of content that is the same in every run and on every machine: 64-bit FNV-1a
/// (Fowler, Noll, Vo) with a final mix.
///
/// For ids, not for security.
public struct ContentHash: Sendable {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts an empty hash.
  public init() {}

  /// Adds a field; a separator keeps `ab`, `c` apart from `a`, `bc`.
  public mutating func combine(_ field: some StringProtocol) {
    for byte in field.utf8 { mix(byte) }
    mix(0x1F)
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// Sixteen lower-case hexadecimal digits.
  public var hexadecimal: String {
    var value = state
    value = (value ^ (value >> 33)) &* 0xff51_afd7_ed55_8ccd
    value = (value ^ (value >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
