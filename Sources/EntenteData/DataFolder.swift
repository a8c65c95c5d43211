public import Foundation

/// The folder with everything that is data: relation types, gazetteer, lexicons, rules and weights.
///
/// It is looked for beside the running program first, so that a binary that is copied together
/// with its resources folder finds it wherever it stands, and never through `Bundle.module`, which
/// ends the process where the folder is missing.
public struct DataFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Takes a folder as it is; files are checked when they are read.
  public init(_ url: URL) {
    self.url = url
  }

  /// Finds the folder that ships with the program.
  ///
  /// - Throws: `DataError` that names the places that were looked at.
  public static func shipped() throws -> DataFolder {
    let name = "entente_EntenteData.resources"
    let places = searchPlaces().map { $0.appendingPathComponent(name) }
    for place in places {
      let files = place.appendingPathComponent("Files", isDirectory: true)
      if FileManager.default.fileExists(atPath: files.path) { return DataFolder(files) }
    }
    throw DataError(
      path: places.first?.path ?? name,
      reason: "the folder with the program's data is missing",
      hint: "copy \(name) to the folder of the program")
  }

  /// The bytes of a file below the folder, such as `relations/types.tsv`.
  ///
  /// - Throws: `DataError` with the path where the file cannot be read.
  public func bytes(_ name: String) throws -> [UInt8] {
    let file = url.appendingPathComponent(name)
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      throw DataError(path: file.path, reason: "cannot be read: \(error.fileReason)")
    }
  }

  /// The path of a file below the folder, for messages.
  public func path(of name: String) -> String { url.appendingPathComponent(name).path }

  /// A file below the folder as a table.
  public func table(_ name: String) throws -> DataTable {
    try DataTable(bytes: bytes(name), path: path(of: name))
  }

  /// Names of the files with an ending in a folder below, sorted, each with the folder before it.
  public func files(in folder: String, ending: String) throws -> [String] {
    let place = url.appendingPathComponent(folder)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: place.path)
        .filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
    } catch {
      throw DataError(path: place.path, reason: "cannot be listed: \(error.fileReason)")
    }
  }

  private static func searchPlaces() -> [URL] {
    var places = [Bundle.main.bundleURL]
    if let resources = Bundle.main.resourceURL { places.append(resources) }
    // The program may have been started through a link.
    if let program = Bundle.main.executableURL {
      places.append(program.resolvingSymlinksInPath().deletingLastPathComponent())
    }
    places += Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    return places
  }
}
