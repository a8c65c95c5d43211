/// One word of a sentence with what was found out about it, after Universal Dependencies.
public struct Token: Sendable {
  /// The bytes of the document's text.
  public var bytes: Range<Int>
  /// The text of these bytes; a known name of several words is one token.
  public var form: String
  /// The dictionary form in lower case; the form itself for names.
  public var lemma: String
  /// The universal part of speech: `VERB`, `PROPN`, …
  public var upos: String
  /// The Penn Treebank tag: `VBD`, `NNP`, …
  public var xpos: String
  /// Features that rules need, as in CoNLL-U: `Tense=Past|VerbForm=Fin`; empty where there are none.
  public var features: String
  /// The index of the head in the sentence's tokens; -1 for the root.
  public var head: Int
  /// The relation to the head: `nsubj:pass`, `obl`, …
  public var relation: String
  /// The index into the known names that the caller gave, where the token is one.
  public var name: Int?

  /// Makes a token; without a parse it is its own root.
  public init(
    bytes: Range<Int>,
    form: String,
    lemma: String = "",
    upos: String = "X",
    xpos: String = "",
    features: String = "",
    head: Int = -1,
    relation: String = "dep",
    name: Int? = nil
  ) {
    self.bytes = bytes
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.features = features
    self.head = head
    self.relation = relation
    self.name = name
  }
}
