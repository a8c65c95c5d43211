struct ProjectReferenceSieve: Sieve {
  func apply(to resolution: inout Resolution) {}
}
