/// The program as it names itself.
enum ProgramVersion {
  /// The version of this checkout; CHANGELOG.md has a section of the same name.
  static let number = "0.1.0"

  /// What `entente --version` prints, and what a report says it was made with.
  static let text = "entente \(number)"
}
