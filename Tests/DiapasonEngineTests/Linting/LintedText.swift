import TestSupport

@testable import DiapasonEngine

/// What the lint says of a text, with the taxonomy that ships.
enum LintedText {
  private static let lint = PostingLint(ProjectFiles.taxonomy)

  static func findings(_ text: String) -> [LintFinding] {
    lint.findings(in: extraction(text))
  }

  static func extraction(_ text: String, path: String = "offre.md") -> Extraction {
    let document = DocumentReader().read(Array(text.utf8), path: path, kind: .posting)
    return SkillExtractor(ProjectFiles.taxonomy).extract(from: document)
  }

  /// The words that break a rule, and what to write instead.
  static func words(_ rule: LintRule, in text: String) -> [String] {
    let document = extraction(text).document
    return findings(text).filter { $0.rule == rule }.map { $0.range.map(document.quote) ?? "" }
  }
}
