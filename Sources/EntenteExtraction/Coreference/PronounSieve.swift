struct PronounSieve: Sieve {
  func apply(to resolution: inout Resolution) {}
}
