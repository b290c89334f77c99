/// Candidates × criteria in words: a table of signs, then the words behind each sign.
///
/// ```swift
/// let report = ComparisonReport(taxonomy, .french, .blind(taxonomy)).report(comparison)
/// ```
package struct ComparisonReport: Sendable {
  private let taxonomy: Taxonomy
  private let language: Language
  private let disclosure: Disclosure

  /// Reports in a language that show so much of people.
  package init(_ taxonomy: Taxonomy, _ language: Language, _ disclosure: Disclosure) {
    (self.taxonomy, self.language, self.disclosure) = (taxonomy, language, disclosure)
  }

  /// The comparison in words.
  package func report(_ comparison: Comparison) -> Report {
    let ranking = RankingReport(taxonomy, language, disclosure)
    let name = ranking.offerName(comparison.offer)
    var report = Report(Wording("Comparaison pour \(name)", "Comparison for \(name)")[language], language)
    if let obstacle = comparison.offer.obstacle {
      report.paragraph([.strong(obstacle.wording[language].capitalisingFirst() + ".")])
    }
    if let grid = comparison.grid {
      GridReport(taxonomy: taxonomy, language: language).write(grid, to: &report)
    }
    report.paragraph(Self.legend[language])
    people(comparison, ranking, to: &report)
    table(comparison, to: &report)
    terms(comparison, to: &report)
    quotes(comparison, to: &report)
    return report
  }

  /// What the signs say.
  static let legend = Wording(
    "✔ répond, ◐ répond en partie, ✘ n'apparaît pas dans le profil, ? ne peut se dire : à aborder en entretien. Une personne décide.",
    "✔ met, ◐ partly met, ✘ not in the profile, ? cannot be told: to be asked. A person decides.")

  private func people(_ comparison: Comparison, _ ranking: RankingReport, to report: inout Report) {
    report.list(
      comparison.pairs.enumerated().map { index, pair in
        let score = pair.obstacle?.wording[language] ?? (pair.score == nil ? "—" : ranking.scores(pair))
        let name = disclosure.name(pair.candidate, language) + Wording(" : ", ": ")[language]
        return Report.Item(line: [.strong(ColumnLetter.text(index) + "  "), .plain(name + score)])
      })
  }

  private func table(_ comparison: Comparison, to report: inout Report) {
    guard !comparison.rows.isEmpty else { return }
    let letters = comparison.pairs.indices.map { [Report.Span.strong(ColumnLetter.text($0))] }
    let weight = Wording("Poids", "Weight")[language]
    let head: [Report.Line] = [[.plain(Wording("Critère", "Criterion")[language])], [.plain(weight)]]
    report.table(
      head + letters,
      comparison.rows.map { row in
        let name =
          row.requirement.name(taxonomy, language)
          + (row.requirement.isMust ? Wording(" (indispensable)", " (must-have)")[language] : "")
        return [[.plain(name)], [.plain(PointText.text(row.requirement.weight, language))]]
          + row.parts.map {
            [Report.Span(text: $0.status.sign, ink: $0.status.ink, spoken: $0.status.spoken[language])]
          }
      })
  }

  private func terms(_ comparison: Comparison, to report: inout Report) {
    let terms = Knockout.Term.allCases.filter { term in
      term != .must
        && comparison.pairs.contains { $0.knockouts.contains { $0.term == term && $0.status != .unknown } }
    }
    guard !terms.isEmpty else { return }
    let letters = comparison.pairs.indices.map { [Report.Span.strong(ColumnLetter.text($0))] }
    report.table(
      [[.plain(Wording("Condition", "Term")[language])]] + letters,
      terms.map { term in
        [[.plain(term.wording[language])]]
          + comparison.pairs.map { pair in
            [.plain((pair.knockouts.first { $0.term == term }?.status ?? .unknown).sign)]
          }
      })
  }

  private func quotes(_ comparison: Comparison, to report: inout Report) {
    report.heading(1, [.plain(Wording("Les mots", "The words")[language])])
    report.list(
      comparison.rows.map { row in
        let asked = Disclosure.quote(row.requirement.quote, comparison.offer.document, language)
        var details: [Report.Line] =
          asked.map { [[.faint(Wording("demandé ", "asked ")[language] + $0)]] } ?? []
        for (index, part) in row.parts.enumerated() {
          guard let quote = disclosure.quote(part.held, comparison.pairs[index].candidate, language) else {
            continue
          }
          details.append([.strong(ColumnLetter.text(index) + " "), .plain(part.status.sign + " " + quote)])
        }
        return Report.Item(line: [.strong(row.requirement.name(taxonomy, language))], details: details)
      })
  }
}
