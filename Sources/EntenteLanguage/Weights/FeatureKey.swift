/// Keys of features: a fixed mix of 64 bits, the same on every machine and in every run, which
/// Swift's own hashing is not.
package enum FeatureKey {
  @inline(__always)
  package static func mix(_ state: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (state ^ value) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ (mixed >> 32)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64) -> UInt64 {
    mix(mix(template &* 0x9E37_79B9_7F4A_7C15, a), 0x2545_F491_4F6C_DD1D)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
    mix(mix(template &* 0x9E37_79B9_7F4A_7C15, a), b)
  }

  @inline(__always)
  package static func of(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 {
    mix(mix(mix(template &* 0x9E37_79B9_7F4A_7C15, a), b), c)
  }

  @inline(__always)
  package static func of(
    _ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64
  ) -> UInt64 {
    mix(mix(mix(mix(template &* 0x9E37_79B9_7F4A_7C15, a), b), c), d)
  }

  /// The key of a word or of a part of one.
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mix(state, 0)
  }
}
