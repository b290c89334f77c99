/// A ranking in words: a line per pair, then for each what matches, what is missing and what cannot be told.
///
/// ```swift
/// let report = RankingReport(taxonomy, .french, .full).offers(ranking, for: candidate)
/// let bytes = ReportText.bytes(report, ReportStyle(language: .french))
/// ```
public struct RankingReport: Sendable {
  let taxonomy: Taxonomy
  let language: Language
  let disclosure: Disclosure

  /// Reports in a language that show so much of people.
  public init(_ taxonomy: Taxonomy, _ language: Language, _ disclosure: Disclosure) {
    (self.taxonomy, self.language, self.disclosure) = (taxonomy, language, disclosure)
  }

  /// Offers for a person.
  public func offers(_ ranking: Ranking, for candidate: Candidate) -> Report {
    let name = disclosure.name(candidate, language)
    var report = Report(Wording("Offres pour \(name)", "Offers for \(name)")[language], language)
    opening(ranking, candidate.obstacle, to: &report)
    table(ranking, Wording("Offre", "Offer"), to: &report) { offerName($0.offer) }
    keys(ranking, to: &report)
    for entry in ranking.entries { body(entry, offerName(entry.pair.offer), ranking, to: &report) }
    // Where the reason lies with the person, it is told once.
    guard candidate.obstacle == nil else { return report }
    untold(ranking, to: &report) { offerName($0.offer) }
    return report
  }

  /// People for an offer; `grid` says what a person changed in its criteria, `whyOrder` why each stands before the next.
  public func people(_ ranking: Ranking, for offer: Offer, grid: GridChanges? = nil, whyOrder: Bool = false)
    -> Report
  {
    let name = offerName(offer)
    var report = Report(Wording("Profils pour \(name)", "Profiles for \(name)")[language], language)
    opening(ranking, offer.obstacle, to: &report)
    if let grid { GridReport(taxonomy: taxonomy, language: language).write(grid, to: &report) }
    if disclosure.isBlind {
      report.paragraph([
        .faint(
          Wording(
            "Noms, coordonnées, genre et mots alentour sont masqués ; --show-identity les montre.",
            "Names, contact details, gender and the words around are masked; --show-identity shows them.")[
              language])
      ])
    }
    table(ranking, Wording("Profil", "Profile"), to: &report) { disclosure.name($0.candidate, language) }
    for (index, entry) in ranking.entries.enumerated() {
      body(entry, disclosure.name(entry.pair.candidate, language), ranking, to: &report)
      if whyOrder, index + 1 < ranking.entries.count {
        lead(entry.pair, ranking.entries[index + 1].pair, to: &report)
      }
    }
    guard offer.obstacle == nil else { return report }
    untold(ranking, to: &report) { disclosure.name($0.candidate, language) }
    return report
  }

  /// The title that an offer gives itself, else its trade, with its file.
  func offerName(_ offer: Offer) -> String {
    let document = offer.document
    let path = Printable.text(document.path)
    let trade = offer.posting.trades.first.map { taxonomy.trades[$0.trade].wording[language] }
    let title = document.frontMatter.first { $0.key == "title" }?.values.first?.text ?? trade
    guard let title = title?.trimmingSpaces(), !title.isEmpty else { return path }
    return "\(Printable.text(title)) (\(path))"
  }

  // MARK: Parts

  private func opening(_ ranking: Ranking, _ obstacle: Obstacle?, to report: inout Report) {
    if let obstacle { report.paragraph([.strong(obstacle.wording[language].capitalisingFirst() + ".")]) }
    report.paragraph(summary(ranking))
    report.paragraph(
      Wording(
        "Le score est une somme de points, de 0 à 100 : il aide à lire, une personne décide.",
        "The score is a sum of points, from 0 to 100: it helps to read, a person decides.")[language])
  }

  private func table(_ ranking: Ranking, _ subject: Wording, to report: inout Report, name: (Pair) -> String)
  {
    guard !ranking.entries.isEmpty else { return }
    let header = [Wording("Place", "Place"), Wording(same: "Score"), subject].map {
      [Report.Span.plain($0[language])]
    }
    report.table(
      header,
      ranking.entries.map { entry in
        [[.plain(place(entry))], [.strong(score(entry.pair))], [.plain(name(entry.pair))]]
      })
  }

  private func untold(_ ranking: Ranking, to report: inout Report, name: (Pair) -> String) {
    guard !ranking.untold.isEmpty else { return }
    report.heading(1, [.plain(Wording("Sans score", "Without a score")[language])])
    report.list(
      ranking.untold.map { pair in
        let reason = pair.obstacle ?? .asksNothing
        return Report.Item(line: [
          .plain(name(pair) + Wording(" : ", ": ")[language] + reason.wording[language])
        ])
      })
  }

  private func body(_ entry: Ranking.Entry, _ name: String, _ ranking: Ranking, to report: inout Report) {
    report.heading(1, [.plain("\(place(entry)). \(name)")])
    report.paragraph(scores(entry.pair))
    PairReport(taxonomy: taxonomy, language: language, disclosure: disclosure).write(entry.pair, to: &report)
    if let lesson = entry.lesson { tell(lesson, to: &report) }
  }
}

extension String {
  /// The text with its first letter in upper case.
  func capitalisingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
