import EntenteModel

/// An entity that a noun phrase brings into a relation, with the words that name it.
struct Party: Hashable {
  var entity: EntityID
  /// The tokens of the naming mention, for the span of the evidence.
  var tokens: Range<Int>
}
