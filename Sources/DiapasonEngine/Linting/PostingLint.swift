/// Tells the author of a posting what is unclear or unfair in it.
///
/// ```swift
/// let findings = PostingLint(taxonomy).findings(in: extraction)
/// findings.first?.rewrite[.english]  // "write “développeur ou développeuse”"
/// ```
public struct PostingLint: Sendable {
  private let taxonomy: Taxonomy
  private let words: LintWords

  /// A lint with the word lists of `taxonomy`.
  public init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    words = LintWords(taxonomy)
  }

  /// What to mend, in the order of the text; what is missing comes first.
  public func findings(in extraction: Extraction) -> [LintFinding] {
    let posting = LintedPosting(extraction, taxonomy, words)
    let checks = [
      RequirementCheck.findings, ContradictionCheck.findings, MissingTermsCheck.findings,
      JargonCheck.findings,
      GenderedTitleCheck.findings, GenderedNounCheck.findings, AgreementCheck.findings,
      UnlawfulCheck.findings,
    ]
    let found = checks.flatMap { $0(posting) }
    // A stable order: place, then the order of the rules.
    return found.enumerated().sorted {
      ($0.element.range?.start ?? -1, $0.offset) < ($1.element.range?.start ?? -1, $1.offset)
    }.map(\.element)
  }
}
