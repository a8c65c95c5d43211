/// A token before anything is known about it but where it stands.
struct Piece: Hashable {
  /// The bytes of the document's text.
  var bytes: Range<Int>
  /// The scalars of the window that was tokenized.
  var scalars: Range<Int>
  /// The index into the known names, where it is one.
  var name: Int?
  /// Whether the stop at its end belongs to the word.
  var isAbbreviation = false
}
