struct LeaderDescriptionSieve: Sieve {
  func apply(to resolution: inout Resolution) {}
}
