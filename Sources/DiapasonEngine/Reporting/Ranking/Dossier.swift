/// What a recruiter takes to a meeting and to interviews: the criteria, the ranking with its intervals, the candidates
/// side by side, then a sheet for each with questions and room for notes; to be read on a screen or printed.
///
/// ```swift
/// let report = Dossier(RankingReport(taxonomy, .french, .blind(taxonomy))).report(ranking, for: offer)
/// let page = ReportHTML.bytes(report)
/// ```
package struct Dossier: Sendable {
  /// So many candidates stand side by side on a sheet of paper.
  private static let abreast = 4

  let words: RankingReport
  var language: Language { words.language }
  var taxonomy: Taxonomy { words.taxonomy }
  var disclosure: Disclosure { words.disclosure }

  /// A dossier in the words of a report.
  package init(_ words: RankingReport) { self.words = words }

  /// The dossier; `grid` says what a person changed in the criteria, `whyOrder` why each stands before the next.
  package func report(
    _ ranking: Ranking, for offer: Offer, grid: GridChanges? = nil, whyOrder: Bool = false
  ) -> Report {
    let name = words.pageName(offer)
    var report = Report(Wording("Profils pour \(name)", "Profiles for \(name)")[language], language)
    words.opening(ranking, offer.obstacle, to: &report)
    words.sayMasked(to: &report)
    words.readOffer(offer, to: &report)
    self.ranking(ranking, to: &report)
    criteria(offer, grid, to: &report)
    sideBySide(ranking, offer, grid, to: &report)
    if offer.obstacle == nil {
      words.untold(ranking, to: &report) { disclosure.name($0.candidate, language) }
    }
    for index in ranking.entries.indices {
      sheet(ranking, index, whyOrder: whyOrder, to: &report)
    }
    words.sayMadeOf(ranking.options.weights, to: &report)
    return report
  }

  /// `A · Candidature 3f9a27c1`.
  func name(_ ranking: Ranking, _ index: Int) -> String {
    ColumnLetter.text(index) + " · " + disclosure.name(ranking.entries[index].pair.candidate, language)
  }

  // MARK: Parts

  private func ranking(_ ranking: Ranking, to report: inout Report) {
    guard !ranking.entries.isEmpty else { return }
    report.heading(1, [.plain(Wording("Le classement", "The ranking")[language])])
    report.paragraph(
      Wording(
        "L'intervalle va du score où ce qui ne peut se dire manquerait à celui où tout serait présent. La colonne Décision est à remplir par une personne.",
        "The interval goes from the score if all that cannot be told were missing to the score if it were all there. The Decision column is for a person to fill in."
      )[language])
    let head = [
      Wording("Place", "Place"), Wording("Profil", "Profile"), Wording(same: "Score"),
      Wording("Intervalle", "Interval"), Wording("Décision", "Decision"),
    ]
    report.table(
      head.map { [.plain($0[language])] },
      ranking.entries.enumerated().map { index, entry in
        let fit = entry.pair.fit
        return [
          [.plain(words.place(entry))], [.linked(name(ranking, index), anchor(index))],
          [.strong(words.score(entry.pair))],
          [.plain("\(words.points(fit.low))–\(words.points(fit.high))")], decision,
        ]
      })
  }

  /// The choices of a person, to be ticked.
  var decision: Report.Line {
    [
      .plain(
        Wording(
          "☐\u{A0}rencontrer ☐\u{A0}garder en réserve ☐\u{A0}décliner",
          "☐\u{A0}meet ☐\u{A0}keep in reserve ☐\u{A0}decline")[language])
    ]
  }

  func anchor(_ index: Int) -> String? {
    words.addresses == nil ? nil : "#" + ColumnLetter.text(index)
  }

  private func criteria(_ offer: Offer, _ grid: GridChanges?, to report: inout Report) {
    guard !offer.posting.requirements.isEmpty else { return }
    report.heading(1, [.plain(Wording("Les critères", "The criteria")[language])])
    if let grid { GridReport(taxonomy: taxonomy, language: language).write(grid, to: &report) }
    let head = [
      Wording("Critère", "Criterion"), Wording("Demande", "Asked as"), Wording("Points", "Points"),
      Wording("Les mots de l'offre", "The words of the posting"),
    ]
    let total = max(1, offer.posting.requirements.reduce(0) { $0 + $1.weight })
    let rows = Comparison(offer, []).rows.map { row -> [Report.Line] in
      let requirement = row.requirement
      let must = requirement.isMust ? Wording(", indispensable", ", must-have")[language] : ""
      let most = requirement.weight * PointShares.all / total
      let quote = Disclosure.quote(requirement.quote, offer.document, language, width: 60)
      return [
        [.plain(requirement.name(taxonomy, language))], [.plain(requirement.kindWording[language] + must)],
        [.plain(words.points(most))], [.faint(quote ?? "—")],
      ]
    }
    report.table(head.map { [.plain($0[language])] }, rows)
  }

  private func sideBySide(
    _ ranking: Ranking, _ offer: Offer, _ grid: GridChanges?, to report: inout Report
  ) {
    guard !ranking.entries.isEmpty else { return }
    report.sheet()
    report.heading(1, [.plain(Wording("Côte à côte", "Side by side")[language])])
    report.paragraph(ComparisonReport.legend[language])
    for start in stride(from: 0, to: ranking.entries.count, by: Self.abreast) {
      let columns = start..<min(start + Self.abreast, ranking.entries.count)
      let pairs = columns.map { ranking.entries[$0].pair }
      let head = [[Report.Span.plain(Wording("Critère", "Criterion")[language])]]
      let names = columns.map { [Report.Span.linked(name(ranking, $0), anchor($0))] }
      report.table(
        head + names,
        Comparison(offer, pairs).rows.map { row in
          [[.plain(row.requirement.name(taxonomy, language))]]
            + zip(row.parts, pairs).map { cell($0, $1.candidate) }
        })
    }
  }

  private func cell(_ part: Fit.Contribution, _ candidate: Candidate) -> Report.Line {
    let sign = Report.Span(text: part.status.sign, ink: part.status.ink, spoken: part.status.spoken[language])
    let quote = disclosure.quote(part.held, candidate, language, width: 40)
    return [sign] + (quote.map { [.plain(" "), .faint($0)] } ?? [])
  }
}
