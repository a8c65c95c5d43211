/// All names as paths of token hashes: the longest name that starts at a token is found in as many
/// steps as it has words, whatever the number of names.
struct NameTrie {
  private var children: HashTable
  private var firstName: [Int32] = [-1]
  private var nextName: [Int32] = []

  init(minimumCapacity: Int) {
    children = HashTable(minimumCapacity: minimumCapacity)
    firstName.reserveCapacity(minimumCapacity)
    nextName.reserveCapacity(minimumCapacity)
  }

  /// Adds a name; names are numbered from 0 in the order in which they are added.
  mutating func insert(_ tokens: some Sequence<UInt64>) {
    var node = 0
    for token in tokens {
      let key = Self.key(node, token)
      let child = children[key]
      if child >= 0 {
        node = Int(child)
      } else {
        children[key] = Int32(truncatingIfNeeded: firstName.count)
        node = firstName.count
        firstName.append(-1)
      }
    }
    nextName.append(firstName[node])
    firstName[node] = Int32(truncatingIfNeeded: nextName.count - 1)
  }

  /// The node below another, or nil.
  func child(of node: Int, _ token: UInt64) -> Int? {
    let child = children[Self.key(node, token)]
    return child >= 0 ? Int(child) : nil
  }

  /// Calls `body` with the number of each name that ends at a node, the last added first.
  func forEachName(at node: Int, _ body: (Int) -> Void) {
    var name = firstName[node]
    while name >= 0 {
      body(Int(name))
      name = nextName[Int(name)]
    }
  }

  /// The numbers of the names that end at the same node, for each node with more than one.
  var namesByNode: [[Int]] {
    firstName.indices.compactMap { node in
      var numbers: [Int] = []
      forEachName(at: node) { numbers.append($0) }
      return numbers.count > 1 ? numbers : nil
    }
  }

  private static func key(_ node: Int, _ token: UInt64) -> UInt64 {
    token ^ (UInt64(truncatingIfNeeded: node) &* 0x9e37_79b9_7f4a_7c15)
  }
}
