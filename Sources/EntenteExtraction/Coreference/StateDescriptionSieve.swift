struct StateDescriptionSieve: Sieve {
  func apply(to resolution: inout Resolution) {}
}
