import Foundation
import TestSupport
import Testing

/// The folders of the engine stand in the order of the README's table, and none looks into a later one.
struct FolderOrderTests {
  private struct Source {
    var path: String
    var code: String

    var folder: Substring { path.prefix { $0 != "/" } }

    /// The types that the whole engine sees.
    var types: [Substring] {
      code.matches(
        of: /^(?:(?:public|package|final|indirect) )*(?:struct|class|enum|protocol|typealias) (\w+)/
          .anchorsMatchLineEndings()
      ).map(\.output.1)
    }

    /// The types that stand within others, whose names may be those of types elsewhere.
    var nestedTypes: [Substring] {
      code.matches(of: /\ (?:struct|class|enum|protocol|typealias) (\w+)/).map(\.output.1)
    }
  }

  private static let sources = ProjectFiles.files(in: "Sources/DiapasonEngine").filter {
    $0.path.hasSuffix(".swift") && $0.path.contains("/")
  }.map { path, bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    return Source(
      path: path, code: text.replacing(/\/\/.*/, with: "").replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\""))
  }

  private static let order: [Substring] = {
    let text = ProjectFiles.text(of: "README.md")
    return ["Memory", "JSON"]
      + text.matches(of: /^\| `([A-Z]\w+)` \|/.anchorsMatchLineEndings()).map(\.output.1)
  }()

  /// What a bullet may look like is told by the kinds of characters.
  private static let exceptions = ["Reading/LineShape+Lists.swift: Folding of Text"]

  @Test func `every folder has a place`() {
    #expect(Set(Self.sources.map(\.folder)) == Set(Self.order))
  }

  @Test func `no folder looks into a later one`() {
    let places = Dictionary(uniqueKeysWithValues: Self.order.enumerated().map { ($0.element, $0.offset) })
    let homes = Dictionary(
      Self.sources.flatMap { source in source.types.map { ($0, source.folder) } },
      uniquingKeysWith: { first, _ in first })
    let nested = Dictionary(grouping: Self.sources, by: \.folder).mapValues { Set($0.flatMap(\.nestedTypes)) }
    let found = Self.sources.flatMap { source in
      Set(source.code.matches(of: /\b[A-Z]\w+/).map(\.output)).sorted().compactMap { name -> String? in
        guard let home = homes[name], let its = places[home], let own = places[source.folder], its > own,
          nested[source.folder]?.contains(name) != true
        else { return nil }
        return "\(source.path): \(name) of \(home)"
      }
    }
    #expect(found == Self.exceptions)
  }
}
