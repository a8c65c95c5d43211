/// One step of resolution: it decides what it is sure of and leaves the rest to later steps.
///
/// After the deterministic sieves of Lee et al. (2013): the most precise first, each building on
/// what those before it have decided; a mention remembers the sieve that decided it.
protocol Sieve: Sendable {
  func apply(to resolution: inout Resolution)
}
