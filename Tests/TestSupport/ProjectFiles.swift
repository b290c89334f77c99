public import DiapasonEngine
import Foundation

/// The files of this repository that tests read: the taxonomy and the samples.
public enum ProjectFiles {
  /// The top folder of the repository.
  public static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// A file, by its path from the top; a test cannot do without it.
  public static func bytes(of path: String) -> [UInt8] {
    guard let bytes = FileManager.default.contents(atPath: "\(top)/\(path)") else {
      preconditionFailure("\(path) is not there")
    }
    return Array(bytes)
  }

  /// The text of such a file.
  public static func text(of path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }

  /// The files below a folder, by their path within it, in order.
  public static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
    let root = "\(top)/\(folder)"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    precondition(!paths.isEmpty, "\(folder) is not there")
    return paths.sorted().compactMap { path in
      FileManager.default.contents(atPath: "\(root)/\(path)").map { (path, Array($0)) }
    }
  }

  /// The taxonomy that ships, read once.
  public static let taxonomy: Taxonomy = {
    var loader = TaxonomyLoader()
    for (path, bytes) in files(in: "taxonomy") where path.hasSuffix(".yaml") { loader.add(path, bytes) }
    return loader.load().taxonomy
  }()

  /// The labelled samples.
  package static let samples: GoldFolder = {
    var gold = GoldFolder()
    for (path, bytes) in files(in: "samples") { gold.add(path, bytes) }
    return gold
  }()
}
