import Foundation
import TestSupport
import Testing

@testable import DiapasonEngine

/// What the README and the articles say of the code is true.
struct DocumentationTests {
  private func lines(_ path: String) -> [String] {
    ProjectFiles.text(of: path).components(separatedBy: "\n")
  }

  @Test func `the five lines of the README run, and are the README's`() throws {
    let files: [(bytes: [UInt8], path: String, kind: DocumentKind)] = [
      (Array("## Profil\n\n- Maîtrise de Python".utf8), "offer.md", .posting),
      (Array("Data engineer, j'utilise Python tous les jours.".utf8), "cv.md", .profile),
    ]
    let taxonomy = ProjectFiles.taxonomy
    // The README shows from here …
    let documents = files.map { DocumentReader().read($0.bytes, path: $0.path, kind: $0.kind) }
    let heard = documents.map { SkillExtractor(taxonomy).extract(from: $0) }
    let pair = Pair(Offer(heard[0], taxonomy), Candidate(heard[1], taxonomy), taxonomy)
    let explanation = Explanation(pair, taxonomy)
    print(String(decoding: ExplanationMarkdown.bytes(explanation, .english), as: UTF8.self))
    // … to here.
    #expect(pair.score == 80_000)

    let own = lines("Tests/DiapasonEngineTests/DocumentationTests.swift")
    let first = try #require(own.firstIndex { $0.hasSuffix("// The README shows from here …") })
    let last = try #require(own.firstIndex { $0.hasSuffix("// … to here.") })
    let readme = lines("README.md")
    let block = try #require(readme.firstIndex(of: "```swift"))
    #expect(last - first == 6)
    #expect(
      own[(first + 1)..<last].map { $0.trimmingCharacters(in: .whitespaces) }
        == Array(readme[(block + 1)..<(block + 6)]))
  }

  /// Rows of the table in the article: `| `required` | 1.000 | …`.
  @Test func `the constants that the article on fits tells are those of the code`() {
    let article = "Sources/DiapasonEngine/DiapasonEngine.docc/HowAFitIsComputed.md"
    let told = lines(article).filter { $0.hasPrefix("| `") }.map { row in
      let cells = row.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return "\(cells[1].replacing("`", with: "")) \(cells[2])"
    }
    let weights = Weights()
    let known = Weights.names.map { name, path in
      let value = weights[keyPath: path]
      let thousandths = String(1_000 + value % 1_000).dropFirst()
      return "\(name) \(value / 1_000).\(thousandths)"
    }
    #expect(told == known)
  }
}
