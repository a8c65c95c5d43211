/// A sentence of a CoNLL-U file: comments, words and the lines between them that are no words.
public struct ConlluSentence: Hashable, Sendable {
  /// One line of ten columns.
  public struct Line: Hashable, Sendable {
    /// ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS and MISC; always ten.
    public var columns: [String]

    /// Whether it is a word of the tree, neither a multiword token nor an empty node.
    public var isWord: Bool { columns[0].utf8.allSatisfy { (0x30...0x39).contains($0) } }
    /// The FORM.
    public var form: String { columns[1] }
    /// The HEAD, counted from 1 and 0 for the root; nil where there is none.
    public var head: Int? { Int(columns[6]) }
  }

  /// The comment lines with their `#`.
  public var comments: [String]
  /// The other lines in order.
  public var lines: [Line]

  /// The words of the tree.
  public var words: [Line] { lines.filter(\.isWord) }
}

/// Reading and writing CoNLL-U, the exchange format of Universal Dependencies.
public enum Conllu {
  /// A file that is not CoNLL-U.
  public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, counted from 1.
    public var line: Int
    /// What is wrong.
    public var reason: String
    /// `line: reason`.
    public var description: String { "\(line): error: \(reason)" }
  }

  /// The sentences of a file.
  ///
  /// - Throws: `FormatError` for a line without ten columns, words that are not numbered from 1
  ///   on, and a head that is no word of the sentence. Bytes that are not UTF-8 are replaced.
  public static func sentences(_ bytes: [UInt8]) throws -> [ConlluSentence] {
    var sentences: [ConlluSentence] = []
    var current = ConlluSentence(comments: [], lines: [])
    var number = 0
    for bytes in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
      if line.isEmpty {
        try finish(&current, into: &sentences, line: number)
      } else if line.hasPrefix("#"), current.lines.isEmpty {
        current.comments.append(line)
      } else {
        current.lines.append(try self.line(line, number: number))
      }
    }
    try finish(&current, into: &sentences, line: number)
    return sentences
  }

  private static func line(_ text: String, number: Int) throws -> ConlluSentence.Line {
    let columns = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 10 else {
      throw FormatError(line: number, reason: "has \(columns.count) columns instead of ten")
    }
    guard !columns[1].isEmpty else { throw FormatError(line: number, reason: "has no word") }
    return ConlluSentence.Line(columns: columns)
  }

  private static func finish(
    _ sentence: inout ConlluSentence, into sentences: inout [ConlluSentence], line: Int
  ) throws {
    defer { sentence = ConlluSentence(comments: [], lines: []) }
    guard !sentence.lines.isEmpty else { return }
    let words = sentence.words
    for (index, word) in words.enumerated() {
      guard Int(word.columns[0]) == index + 1 else {
        throw FormatError(line: line, reason: "the words of the sentence are not numbered from 1")
      }
      if let head = word.head, !(0...words.count).contains(head) {
        throw FormatError(line: line, reason: "word \(index + 1) has a head outside the sentence")
      }
    }
    sentences.append(sentence)
  }

  /// The text of a sentence, with the empty line after it.
  public static func text(of sentence: ConlluSentence) -> String {
    let lines = sentence.comments + sentence.lines.map { $0.columns.joined(separator: "\t") }
    return lines.joined(separator: "\n") + "\n\n"
  }
}
