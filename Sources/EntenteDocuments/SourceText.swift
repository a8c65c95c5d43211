/// The text of an article as valid UTF-8 bytes, with a quick way from byte offsets, which the
/// program works with, to offsets in Unicode scalars, which it writes.
public struct SourceText: Sendable {
  /// The bytes; always valid UTF-8.
  public let bytes: [UInt8]
  /// Scalars before each block of `stride` bytes.
  private let checkpoints: [Int]
  private static let stride = 256

  /// Takes a string.
  public init(_ text: String) {
    self.init(validBytes: Array(text.utf8))
  }

  init(validBytes: [UInt8]) {
    bytes = validBytes
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(validBytes.count / Self.stride + 1)
    var scalars = 0
    for (index, byte) in validBytes.enumerated() {
      if index % Self.stride == 0 { checkpoints.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    self.checkpoints = checkpoints
  }

  /// The offset in Unicode scalars of a byte offset; the end of the text for offsets beyond it.
  public func scalarOffset(ofByte offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    guard !checkpoints.isEmpty else { return 0 }
    let block = min(offset / Self.stride, checkpoints.count - 1)
    var scalars = checkpoints[block]
    for index in block * Self.stride..<offset where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The text of a range of bytes.
  public subscript(range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
