package import EntenteData

/// Reads the project's weight files: little-endian numbers, strings and arrays with their length
/// before them. Every read is checked; a file that ends early or says too much is an error.
package struct BinaryReader {
  package static let magic: UInt32 = 0x5754_4E45  // "ENTW"
  package static let version: UInt32 = 1

  private let bytes: [UInt8]
  private let path: String
  private var offset = 0

  /// Checks what every weight file begins with: magic, version, kind and licence.
  ///
  /// - Throws: `DataError` where it is another kind of file or another version.
  package init(_ bytes: [UInt8], path: String, kind: String) throws {
    self.bytes = bytes
    self.path = path
    guard try number() == Self.magic else { throw error("is no file of weights") }
    let version = try number()
    guard version == Self.version else {
      throw error("has version \(version), this program reads \(Self.version)")
    }
    let found = try string()
    guard found == kind else { throw error("holds `\(found)` instead of `\(kind)`") }
    _ = try string()
  }

  package func error(_ reason: String) -> DataError {
    DataError(
      path: path, entry: "byte \(offset)", reason: reason,
      hint: "take the file from the release again, or train it with entente-train")
  }

  package mutating func number() throws -> UInt32 {
    guard offset + 4 <= bytes.count else { throw error("ends early") }
    defer { offset += 4 }
    return bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
  }

  package mutating func string() throws -> String {
    String(decoding: try array(of: UInt8.self), as: UTF8.self)
  }

  package mutating func strings() throws -> [String] {
    try (0..<(try number())).map { _ in try string() }
  }

  /// An array whose length, counted in elements, stands before it.
  package mutating func array<Element: FixedWidthInteger>(
    of type: Element.Type
  ) throws -> [Element] {
    let count = Int(try number())
    let width = MemoryLayout<Element>.size
    guard count <= (bytes.count - offset) / width else { throw error("ends early") }
    defer { offset += count * width }
    return bytes.withUnsafeBytes { source in
      [Element](unsafeUninitializedCapacity: count) { target, initialized in
        let part = UnsafeRawBufferPointer(rebasing: source[offset..<offset + count * width])
        UnsafeMutableRawBufferPointer(target).copyMemory(from: part)
        if Element(littleEndian: 1) != 1 {
          for index in 0..<count { target[index] = Element(littleEndian: target[index]) }
        }
        initialized = count
      }
    }
  }

  package func finish() throws {
    guard offset == bytes.count else { throw error("goes on after its end") }
  }
}

/// Writes what `BinaryReader` reads.
package struct BinaryWriter {
  package private(set) var bytes: [UInt8] = []

  package init(kind: String, licence: String) {
    number(BinaryReader.magic)
    number(BinaryReader.version)
    string(kind)
    string(licence)
  }

  package mutating func number(_ value: UInt32) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  package mutating func string(_ text: String) { array(Array(text.utf8)) }

  package mutating func strings(_ texts: [String]) {
    number(UInt32(texts.count))
    for text in texts { string(text) }
  }

  package mutating func array<Element: FixedWidthInteger>(_ values: [Element]) {
    number(UInt32(values.count))
    for value in values {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }
}
