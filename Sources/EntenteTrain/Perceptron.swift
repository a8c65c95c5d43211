import EntenteLanguage

/// The weights of an averaged perceptron while it learns: sparse rows in a table of its own, all
/// in whole numbers, so that learning gives the same weights on every machine.
struct Perceptron {
  private struct Head {
    var start: UInt32 = 0
    var count: UInt16 = 0
    var capacity: UInt16 = 0
  }

  private struct Cell {
    var weight: Int32
    /// The sum of the weight over all rounds before `stamp`.
    var total: Int32
    var stamp: Int32
    var label: Int32
  }

  let labelCount: Int
  /// The round, counted in sentences; averages are over rounds.
  var round: Int32 = 0
  private var keys: [UInt64]
  private var heads: [Head]
  private var used = 0
  private var cells: [Cell] = []
  /// Rows of 2, 4, 8, … cells that grew out of their place.
  private var free = [[UInt32]](repeating: [], count: 9)

  init(labelCount: Int) {
    self.labelCount = labelCount
    keys = [UInt64](repeating: 0, count: 1 << 12)
    heads = [Head](repeating: Head(), count: 1 << 12)
  }

  /// Adds the weights of features to the scores.
  func addScores(of features: [UInt64], to scores: inout [Int32]) {
    let mask = keys.count - 1
    for feature in features {
      var slot = Int(truncatingIfNeeded: feature) & mask
      while keys[slot] != feature, keys[slot] != 0 { slot = (slot + 1) & mask }
      guard keys[slot] == feature else { continue }
      let head = heads[slot]
      for cell in Int(head.start)..<Int(head.start) + Int(head.count) {
        scores[Int(cells[cell].label)] &+= cells[cell].weight
      }
    }
  }

  /// Moves the features towards the right label and away from the wrong one.
  mutating func update(_ features: [UInt64], right: Int, wrong: Int) {
    for feature in features {
      let slot = slot(of: feature)
      add(1, label: right, slot: slot)
      add(-1, label: wrong, slot: slot)
    }
  }

  private mutating func slot(of feature: UInt64) -> Int {
    if used * 5 > keys.count * 3 { grow() }
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: feature) & mask
    while keys[slot] != feature, keys[slot] != 0 { slot = (slot + 1) & mask }
    if keys[slot] == 0 {
      keys[slot] = feature
      used += 1
    }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldHeads) = (keys, heads)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    heads = [Head](repeating: Head(), count: oldKeys.count * 2)
    let mask = keys.count - 1
    for index in oldKeys.indices where oldKeys[index] != 0 {
      var slot = Int(truncatingIfNeeded: oldKeys[index]) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = oldKeys[index]
      heads[slot] = oldHeads[index]
    }
  }

  private mutating func add(_ change: Int32, label: Int, slot: Int) {
    let head = heads[slot]
    for index in Int(head.start)..<Int(head.start) + Int(head.count)
    where cells[index].label == Int32(label) {
      cells[index].total += cells[index].weight * (round - cells[index].stamp)
      cells[index].weight += change
      cells[index].stamp = round
      return
    }
    if head.count == head.capacity { enlarge(slot) }
    let place = Int(heads[slot].start) + Int(heads[slot].count)
    cells[place] = Cell(weight: change, total: 0, stamp: round, label: Int32(label))
    heads[slot].count += 1
  }

  /// Gives a row twice its room; the old place is kept for other rows.
  private mutating func enlarge(_ slot: Int) {
    let head = heads[slot]
    let capacity = max(2, Int(head.capacity) * 2)
    let size = capacity.trailingZeroBitCount
    let start: Int
    if let place = free[size].popLast() {
      start = Int(place)
    } else {
      start = cells.count
      let empty = Cell(weight: 0, total: 0, stamp: 0, label: 0)
      cells.append(contentsOf: repeatElement(empty, count: capacity))
    }
    for index in 0..<Int(head.count) { cells[start + index] = cells[Int(head.start) + index] }
    if head.capacity > 0 { free[Int(head.capacity).trailingZeroBitCount].append(head.start) }
    heads[slot] = Head(start: UInt32(start), count: head.count, capacity: UInt16(capacity))
  }

  /// Begins again from zero, in another order of sentences; averages are over all runs, which makes
  /// them depend less on one order.
  mutating func restart() {
    for cell in cells.indices {
      cells[cell].total += cells[cell].weight * (round - cells[cell].stamp)
      cells[cell].weight = 0
      cells[cell].stamp = round
    }
  }

  /// The averaged weights in sixteenths, without rows whose largest weight is below the threshold
  /// and without cells below a quarter of it.
  func rows(threshold: Double) -> [WeightTable.Row] {
    keys.indices.compactMap { slot in
      guard keys[slot] != 0 else { return nil }
      let averages = averages(of: heads[slot])
      guard averages.contains(where: { abs($0.weight) >= threshold }) else { return nil }
      let kept = averages.filter { abs($0.weight) >= threshold / 4 }
        .map { (label: $0.label, weight: Int32(($0.weight * 16).rounded())) }
        .filter { $0.weight != 0 }
      return kept.isEmpty ? nil : WeightTable.Row(key: keys[slot], cells: kept)
    }
  }

  /// The least threshold, in steps of a twentieth, whose rows take no more than so many bytes.
  func threshold(fitting bytes: Int) -> Double {
    let steps = 0...2000
    var (low, high) = (steps.lowerBound, steps.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if size(threshold: Double(middle) / 20) <= bytes { high = middle } else { low = middle + 1 }
    }
    return Double(low) / 20
  }

  /// The bytes of the rows in a file.
  private func size(threshold: Double) -> Int {
    keys.indices.reduce(0) { sum, slot in
      guard keys[slot] != 0 else { return sum }
      let averages = averages(of: heads[slot])
      guard averages.contains(where: { abs($0.weight) >= threshold }) else { return sum }
      return sum + 4 + 2 * averages.count { abs($0.weight) >= max(threshold / 4, 1.0 / 32) }
    }
  }

  private func averages(of head: Head) -> [(label: Int, weight: Double)] {
    let rounds = Double(max(round, 1))
    return cells[Int(head.start)..<Int(head.start) + Int(head.count)].map { cell in
      let total = Double(cell.total) + Double(cell.weight) * Double(round - cell.stamp)
      return (Int(cell.label), total / rounds)
    }
  }
}
