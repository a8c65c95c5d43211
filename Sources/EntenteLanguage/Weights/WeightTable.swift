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
  ///
  /// The table is larger than the processor's caches. Buckets, rows and cells are each looked up for
  /// all features before the next, so that the processor waits for many places of memory at once
  /// instead of one after the other.
  package func addScores(of keys: [UInt64], count: Int, to scores: inout [Int32]) {
    precondition(scores.count >= classCount && count <= keys.count)
    guard !rows.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: Lookup.self, capacity: count) { lookups in
      buckets.withUnsafeBufferPointer { find($0, keys, count, lookups) }
      rows.withUnsafeBufferPointer { rows in
        for index in 0..<count {
          lookups[index].head = rows[min(Int(lookups[index].row), rows.count - 1)]
        }
        cells.withUnsafeBufferPointer { cells in
          for index in 0..<count { match(&lookups[index], keys[index], rows, cells) }
          scores.withUnsafeMutableBufferPointer { scores in
            for index in 0..<count { add(lookups[index], keys[index], rows, cells, scores) }
          }
        }
      }
    }
  }

  /// Where the look-up of a feature stands.
  private struct Lookup {
    var row: UInt32
    var cell: UInt32
    var endRow: UInt32
    /// The row found, zero cells where there is none.
    var head: UInt32
    /// The first cell of the row found; read only to have it in the cache.
    var first: UInt16
  }

  private func find(
    _ buckets: UnsafeBufferPointer<UInt32>, _ keys: [UInt64], _ count: Int,
    _ lookups: UnsafeMutableBufferPointer<Lookup>
  ) {
    for index in 0..<count {
      let bucket = Int(keys[index] >> bucketShift) * 2
      lookups[index] = Lookup(
        row: buckets[bucket], cell: buckets[bucket + 1], endRow: buckets[bucket + 2], head: 0,
        first: 0)
    }
  }

  /// Goes on to the first row of the feature.
  private func match(
    _ lookup: inout Lookup, _ key: UInt64, _ rows: UnsafeBufferPointer<UInt32>,
    _ cells: UnsafeBufferPointer<UInt16>
  ) {
    let wanted = UInt32(truncatingIfNeeded: key & 0xFFFF)
    while lookup.row < lookup.endRow {
      lookup.head = rows[Int(lookup.row)]
      if lookup.head & 0xFFFF == wanted {
        if Int(lookup.cell) < cells.count { lookup.first = cells[Int(lookup.cell)] }
        return
      }
      lookup.cell &+= lookup.head >> 16 & 0xFF
      lookup.row &+= 1
    }
  }

  /// Adds the row found, and further rows of the bucket that have the same key.
  private func add(
    _ lookup: Lookup, _ key: UInt64, _ rows: UnsafeBufferPointer<UInt32>,
    _ cells: UnsafeBufferPointer<UInt16>, _ scores: UnsafeMutableBufferPointer<Int32>
  ) {
    var lookup = lookup
    while lookup.row < lookup.endRow {
      let end = Int(lookup.cell &+ (lookup.head >> 16 & 0xFF))
      let shift = Int32(lookup.head >> 24)
      for cell in Int(lookup.cell)..<end {
        let weight = Int32(Int16(bitPattern: cells[cell]) >> 8)
        scores[Int(cells[cell] & 0xFF)] &+= weight << shift
      }
      lookup.cell = UInt32(truncatingIfNeeded: end)
      lookup.row &+= 1
      match(&lookup, key, rows, cells)
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
