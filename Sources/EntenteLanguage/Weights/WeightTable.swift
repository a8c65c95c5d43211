/// Weights of a linear classifier: for each feature a sparse row of classes with integer weights.
///
/// Rows lie in buckets by the upper bits of their feature's key; the lower 16 bits tell the rows
/// of a bucket apart. Weights are bytes, shifted left by a number that the row states, so that
/// sums are exact and alike on every machine.
package struct WeightTable: Sendable {
  package let classCount: Int
  private let bucketShift: UInt64
  /// For each bucket and the end: the first row, the first cell.
  private let buckets: [UInt32]
  /// Key in the lower 16 bits, number of cells in the next 8, shift in the highest 8.
  private let rows: [UInt32]
  /// Class in the lower, signed weight in the upper byte.
  private let cells: [UInt16]

  package init(from reader: inout BinaryReader, classCount: Int) throws {
    self.classCount = classCount
    let bits = try reader.number()
    guard (1...24).contains(bits) else { throw reader.error("has a table of \(bits) bits") }
    bucketShift = 64 - UInt64(bits)
    buckets = try reader.array(of: UInt32.self)
    rows = try reader.array(of: UInt32.self)
    cells = try reader.array(of: UInt16.self)
    guard buckets.count == 2 * ((1 << Int(bits)) + 1), isConsistent() else {
      throw reader.error("has a table that contradicts itself")
    }
  }

  /// Whether every row and cell that a look-up may reach exists; afterwards none is checked again.
  private func isConsistent() -> Bool {
    guard buckets[0] == 0, buckets[1] == 0, cells.allSatisfy({ Int($0 & 0xFF) < classCount })
    else { return false }
    var row = 0
    var cell = 0
    for bucket in stride(from: 2, to: buckets.count, by: 2) {
      guard buckets[bucket] >= row, Int(buckets[bucket]) <= rows.count else { return false }
      while row < Int(buckets[bucket]) {
        guard rows[row] >> 24 < 16 else { return false }
        cell += Int(rows[row] >> 16 & 0xFF)
        row += 1
      }
      guard Int(buckets[bucket + 1]) == cell else { return false }
    }
    return row == rows.count && cell == cells.count
  }

  /// Adds the rows of all features to the scores, which must have a place for every class.
  package func addScores(of keys: [UInt64], count: Int, to scores: inout [Int32]) {
    precondition(scores.count >= classCount && count <= keys.count)
    buckets.withUnsafeBufferPointer { buckets in
      rows.withUnsafeBufferPointer { rows in
        cells.withUnsafeBufferPointer { cells in
          scores.withUnsafeMutableBufferPointer { scores in
            for index in 0..<count {
              let key = keys[index]
              let bucket = Int(key >> bucketShift) * 2
              var cell = Int(buckets[bucket + 1])
              for row in Int(buckets[bucket])..<Int(buckets[bucket + 2]) {
                let head = rows[row]
                let end = cell + Int(head >> 16 & 0xFF)
                if head & 0xFFFF == UInt32(truncatingIfNeeded: key & 0xFFFF) {
                  let shift = Int32(head >> 24)
                  while cell < end {
                    let weight = Int32(Int16(bitPattern: cells[cell]) >> 8)
                    scores[Int(cells[cell] & 0xFF)] &+= weight << shift
                    cell += 1
                  }
                }
                cell = end
              }
            }
          }
        }
      }
    }
  }

  /// One feature with its weights, for writing.
  package struct Row {
    package var key: UInt64
    package var cells: [(label: Int, weight: Int32)]

    package init(key: UInt64, cells: [(label: Int, weight: Int32)]) {
      self.key = key
      self.cells = cells
    }
  }

  /// Writes a table; a row loses the low bits that do not fit into a byte.
  package static func write(_ rows: [Row], bits: UInt32, to writer: inout BinaryWriter) {
    var buckets: [UInt32] = [0, 0]
    var heads: [UInt32] = []
    var cells: [UInt16] = []
    var bucket: UInt64 = 0
    for row in rows.sorted(by: { $0.key < $1.key }) where !row.cells.isEmpty {
      while bucket < row.key >> UInt64(64 - bits) {
        buckets += [UInt32(heads.count), UInt32(cells.count)]
        bucket += 1
      }
      let shift = Self.shift(for: row.cells.map { abs($0.weight) }.max() ?? 0)
      heads.append(
        UInt32(row.key & 0xFFFF) | UInt32(row.cells.count) << 16 | UInt32(shift) << 24)
      for (label, weight) in row.cells.sorted(by: { $0.label < $1.label }) {
        let byte = UInt8(bitPattern: Int8(clamping: rounded(weight, shift)))
        cells.append(UInt16(label) | UInt16(byte) << 8)
      }
    }
    while buckets.count < 2 * ((1 << Int(bits)) + 1) {
      buckets += [UInt32(heads.count), UInt32(cells.count)]
    }
    writer.number(bits)
    writer.array(buckets)
    writer.array(heads)
    writer.array(cells)
  }

  private static func shift(for largest: Int32) -> Int32 {
    var shift: Int32 = 0
    while rounded(largest, shift) > 127 { shift += 1 }
    return shift
  }

  private static func rounded(_ weight: Int32, _ shift: Int32) -> Int32 {
    shift == 0 ? weight : (weight + 1 << (shift - 1)) >> shift
  }
}
