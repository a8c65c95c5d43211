struct SetSieve: Sieve {
  func apply(to resolution: inout Resolution) {}
}
