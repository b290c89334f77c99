/// Writes how much of what postings say a taxonomy knows, for a terminal.
///
/// ```swift
/// print(CoverageText(.english).text(coverage))  // 212 phrases …: 190 known, 12 refused, 10 unknown (95.2 % judged)
/// ```
package struct CoverageText: Sendable {
  private let language: Language

  /// Writes in this language.
  package init(_ language: Language) { self.language = language }

  /// One line of figures, then every phrase that nobody has judged, with its count.
  package func text(_ coverage: Coverage) -> String {
    let unknown = coverage.unknown
    let width = unknown.first.map { String($0.times).count } ?? 0
    let rows = unknown.map { phrase in
      String(repeating: " ", count: width - String(phrase.times).count) + "\(phrase.times)  \(phrase.text)\n"
    }
    return summary(coverage)[language] + "\n" + rows.joined()
  }

  private func summary(_ coverage: Coverage) -> Wording {
    let (count, known, refused) = (coverage.phrases.count, coverage.known, coverage.refused)
    let (whole, tenth) = (coverage.permille / 10, coverage.permille % 10)
    return Wording(
      "\(count) groupes de mots répétés : \(known) connus, \(refused) écartés, \(count - known - refused) inconnus (\(whole),\(tenth) % jugés)",
      "\(count) repeated phrases: \(known) known, \(refused) refused, \(count - known - refused) unknown (\(whole).\(tenth)% judged)"
    )
  }
}
