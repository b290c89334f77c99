public import DiapasonEngine
import Foundation

/// The files of this repository that tests read: the taxonomy and the samples.
public enum ProjectFiles {
  /// The top folder of the repository.
  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The files below a folder, by their path within it, in order.
  public static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
    let root = top.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return paths.sorted().compactMap { path in
      FileManager.default.contents(atPath: root.appendingPathComponent(path).path).map { (path, [UInt8]($0)) }
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
