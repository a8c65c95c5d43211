import Entente
import Foundation

/// The articles that some paths stand for, each with an id of its own; they are read one by one.
struct ArticleList: Sendable {
  /// An article that is still to be read.
  struct Article: Sendable {
    var path: String
    /// The id of its source, unique in the list.
    var id: String
  }

  /// What the user named, for messages: the first path, and how many more.
  let name: String
  /// The articles in the order of their ids, whatever the order of the paths.
  private(set) var articles: [Article] = []
  /// Paths that lead to no article.
  private(set) var failures: [CommandError] = []
  /// When all of them were published, where the user says so.
  var published: EDTF?

  init(_ paths: [String]) {
    let first = paths.first.map { $0 == "-" ? "stdin" : $0 } ?? ""
    name = paths.count > 1 ? "\(first) and \(paths.count - 1) more" : first
    var files: Set<String> = []
    for path in paths {
      do {
        files.formUnion(try Self.files(at: path))
      } catch {
        failures.append(error)
      }
    }
    name(files.sorted())
  }

  /// Reads an article and what a sidecar says of it.
  ///
  /// - Throws: `CommandError` with the path where it cannot be read.
  func read(_ article: Article) throws -> DocumentInput {
    DocumentInput(
      path: article.path == "-" ? "stdin" : article.path, bytes: try Input.bytes(article.path),
      id: article.id, published: published, sidecar: Self.sidecar(of: article.path))
  }

  /// Two files of one name get different ids: the later has its folder's name before it.
  private mutating func name(_ files: [String]) {
    var used: Set<String> = []
    for path in files {
      let name = DocumentInput.id(fromPath: path == "-" ? "stdin" : path)
      // `NSString.deletingLastPathComponent` traps on a path of one character, such as `-`.
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      let candidates = [name, DocumentInput.id(fromPath: folder) + "-" + name]
      let id = candidates.first { !used.contains($0) } ?? Self.numbered(name, used)
      used.insert(id)
      articles.append(Article(path: path, id: id))
    }
    articles.sort { $0.id.unicodeScalars.lexicographicallyPrecedes($1.id.unicodeScalars) }
  }

  private static func numbered(_ name: String, _ used: Set<String>) -> String {
    var number = 2
    while used.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  private static func files(at path: String) throws(CommandError) -> [String] {
    if path == "-" { return [path] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandError(path: path, reason: "there is no such file or folder")
    }
    guard isFolder.boolValue else { return [path] }
    let found = articles(below: path)
    guard !found.isEmpty else {
      throw CommandError(
        path: path, reason: "the folder has no articles",
        hint: "files that end in " + DocumentFormat.endings.joined(separator: ", "))
    }
    return found
  }

  private static func articles(below folder: String) -> [String] {
    // The enumerator does not enter a folder that it is given as a link.
    let place = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      return !isHidden && DocumentFormat.endings.contains { name.lowercased().hasSuffix($0) }
    }.map { (folder as NSString).appendingPathComponent($0) }
  }

  private static func sidecar(of path: String) -> DocumentInput.Sidecar? {
    let base = (path as NSString).deletingPathExtension
    for ending in [".meta.yaml", ".meta.yml", ".meta.json"] {
      if let data = FileManager.default.contents(atPath: base + ending) {
        return DocumentInput.Sidecar(path: base + ending, bytes: [UInt8](data))
      }
    }
    return nil
  }
}
