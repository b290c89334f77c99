/// A ranking in words: a line per pair, then for each what matches, what is missing and what cannot be told.
///
/// ```swift
/// let report = RankingReport(taxonomy, .french, .full).offers(ranking, for: candidate)
/// let bytes = ReportText.bytes(report, ReportStyle(language: .french))
/// ```
package struct RankingReport: Sendable {
  let taxonomy: Taxonomy
  let language: Language
  let disclosure: Disclosure
  /// Where the page finds the files; without it nothing leads to them.
  package var addresses: FileAddresses?

  /// Reports in a language that show so much of people.
  package init(
    _ taxonomy: Taxonomy, _ language: Language, _ disclosure: Disclosure, addresses: FileAddresses? = nil
  ) {
    (self.taxonomy, self.language, self.disclosure) = (taxonomy, language, disclosure)
    self.addresses = addresses
  }

  /// People for an offer; `grid` says what a person changed in its criteria, `whyOrder` why each stands before the next.
  package func people(_ ranking: Ranking, for offer: Offer, grid: GridChanges? = nil, whyOrder: Bool = false)
    -> Report
  {
    let name = offerName(offer)
    var report = Report(Wording("Profils pour \(name)", "Profiles for \(name)")[language], language)
    opening(ranking, offer.obstacle, to: &report)
    if let grid { GridReport(taxonomy: taxonomy, language: language).write(grid, to: &report) }
    sayMasked(to: &report)
    table(ranking, Wording("Profil", "Profile"), to: &report) {
      [.plain(disclosure.name($0.candidate, language))]
    }
    for (index, entry) in ranking.entries.enumerated() {
      body(entry, disclosure.name(entry.pair.candidate, language), ranking, to: &report)
      if whyOrder, index + 1 < ranking.entries.count {
        lead(entry.pair, ranking.entries[index + 1].pair, to: &report)
      }
    }
    if offer.obstacle == nil { untold(ranking, to: &report) { disclosure.name($0.candidate, language) } }
    sayMadeOf(ranking.options.weights, to: &report)
    return report
  }

  /// The title that an offer gives itself, else its trade, with its file.
  func offerName(_ offer: Offer) -> String {
    let path = Printable.text(offer.document.path)
    return offerTitle(offer).map { "\($0) (\(path))" } ?? path
  }

  /// The name of an offer on a page that leads to its file: the path stands beside the link.
  func pageName(_ offer: Offer) -> String {
    addresses == nil ? offerName(offer) : offerTitle(offer) ?? Printable.text(offer.document.path)
  }

  /// The link to the file of an offer, with its path.
  func readOffer(_ offer: Offer, to report: inout Report) {
    guard let address = addresses?.address(of: offer.document.path) else { return }
    report.paragraph([
      .linked(Wording("Lire l'offre", "Read the offer")[language], address),
      .faint(" " + Printable.text(offer.document.path)),
    ])
  }

  /// The title that an offer gives itself, else its trade; nil where neither is known.
  func offerTitle(_ offer: Offer) -> String? {
    let trade = offer.posting.trades.first.map { taxonomy.trades[$0.trade].wording[language] }
    let title = offer.document.frontMatter.first { $0.key == "title" }?.values.first?.text ?? trade
    guard let title = title?.trimmingSpaces(), !title.isEmpty else { return nil }
    return Printable.text(title)
  }

  // MARK: Parts

  /// What a blind result hides.
  func sayMasked(to report: inout Report) {
    guard disclosure.isBlind else { return }
    report.paragraph([
      .faint(
        Wording(
          "Noms, coordonnées, genre et mots alentour sont masqués ; --show-identity les montre.",
          "Names, contact details, gender and the words around are masked; --show-identity shows them.")[
            language])
    ])
  }

  func opening(_ ranking: Ranking, _ obstacle: Obstacle?, to report: inout Report) {
    if let obstacle { report.paragraph([.strong(obstacle.wording[language].capitalisingFirst() + ".")]) }
    report.paragraph(summary(ranking))
    report.paragraph(
      Wording(
        "Le score est une somme de points, de 0 à 100 : il aide à lire, une personne décide.",
        "The score is a sum of points, from 0 to 100: it helps to read, a person decides.")[language])
  }

  func table(
    _ ranking: Ranking, _ subject: Wording, to report: inout Report, name: (Pair) -> Report.Line
  ) {
    guard !ranking.entries.isEmpty else { return }
    let header = [Wording("Place", "Place"), Wording(same: "Score"), subject].map {
      [Report.Span.plain($0[language])]
    }
    report.table(
      header,
      ranking.entries.map { entry in
        [[.plain(place(entry))], [.strong(score(entry.pair))], name(entry.pair)]
      })
  }

  func untold(_ ranking: Ranking, to report: inout Report, name: (Pair) -> String) {
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
