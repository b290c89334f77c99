extension RankingReport {
  /// Offers for a person, in three parts: what fits now, what is within reach, what asks for another trade.
  package func offers(_ ranking: Ranking, for candidate: Candidate) -> Report {
    let name = disclosure.name(candidate, language)
    let title =
      ranking.options.since == nil
      ? Wording("Offres pour \(name)", "Offers for \(name)")
      : Wording("Nouvelles offres pour \(name)", "New offers for \(name)")
    var report = Report(title[language], language)
    opening(ranking, candidate.obstacle, to: &report)
    table(ranking, Wording("Offre", "Offer"), to: &report) { offerLine($0.offer) }
    keys(ranking, to: &report)
    if !ranking.entries.isEmpty {
      for part in OfferPart.allCases { write(part, ranking, to: &report) }
    }
    // Where the reason lies with the person, it is told once.
    if candidate.obstacle == nil { untold(ranking, to: &report) { offerName($0.offer) } }
    sayMadeOf(ranking.options.weights, to: &report)
    return report
  }

  private func write(_ part: OfferPart, _ ranking: Ranking, to report: inout Report) {
    let entries = ranking.entries.filter { $0.part == part }
    report.heading(1, [.plain(part.wording[language] + " (\(entries.count))")], name: part.rawValue)
    report.paragraph([.faint(part.rule(bar: points(ranking.options.bar))[language])])
    guard !entries.isEmpty else {
      let more = ranking.leftOut.beyond > 0
      return report.paragraph(
        Wording(
          "Aucune parmi celles montrées" + (more ? " ; --limit en montre davantage." : "."),
          "None among those shown" + (more ? "; --limit shows more." : "."))[language])
    }
    for entry in entries { write(entry, to: &report) }
  }

  /// What is said of one offer.
  func entry(_ entry: Ranking.Entry) -> Report {
    var report = Report(offerName(entry.pair.offer), language)
    body(entry, to: &report)
    return report
  }

  private func write(_ entry: Ranking.Entry, to report: inout Report) {
    let offer = entry.pair.offer
    report.heading(2, [.plain("\(place(entry)). \(pageName(offer))")], name: anchor(offer))
    body(entry, to: &report)
  }

  private func body(_ entry: Ranking.Entry, to report: inout Report) {
    let offer = entry.pair.offer
    readOffer(offer, to: &report)
    report.paragraph(scores(entry.pair))
    if !entry.twins.isEmpty {
      let also = Wording("Publiée aussi dans : ", "Also at: ")[language]
      report.paragraph([.plain(also)] + twins(entry.twins))
    }
    PairReport(taxonomy: taxonomy, language: language, disclosure: disclosure).write(entry.pair, to: &report)
    if let lesson = entry.lesson { tell(lesson, to: &report) }
  }

  private func twins(_ twins: [Offer]) -> Report.Line {
    twins.enumerated().flatMap { index, twin -> Report.Line in
      let path = twin.document.path
      let name = Report.Span.linked(Printable.text(path), addresses?.address(of: path))
      return index == 0 ? [name] : [.plain(", "), name]
    }
  }

  /// The name of an offer that leads to what is said of it further down.
  private func offerLine(_ offer: Offer) -> Report.Line {
    [.linked(pageName(offer), addresses == nil ? nil : "#" + anchor(offer))]
  }

  /// A name for a heading that no other has.
  private func anchor(_ offer: Offer) -> String {
    "o" + SHA256.hex(Array(offer.document.path.utf8)).prefix(12)
  }
}

extension OfferPart {
  /// What stands over the offers of that part.
  var wording: Wording {
    switch self {
    case .fitsNow: Wording("Correspond déjà", "Fits now")
    case .withinReach: Wording("À portée", "Within reach")
    case .anotherTrade: Wording("Un autre métier", "Another trade")
    }
  }

  /// Which offers stand there, in words.
  func rule(bar: String) -> Wording {
    let half = Self.ownTrade / 10
    return switch self {
    case .fitsNow:
      Wording(
        "Le métier du profil ou un métier proche (couvert à \(half) % au moins), et un score d'au moins \(bar) (--bar).",
        "The trade of the profile or one near it (covered by at least \(half)%), and a score of at least \(bar) (--bar)."
      )
    case .withinReach:
      Wording(
        "Le métier du profil ou un métier proche, et un score de moins de \(bar) : chaque offre dit ce qu'il y aurait à apprendre.",
        "The trade of the profile or one near it, and a score below \(bar): each offer tells what there would be to learn."
      )
    case .anotherTrade:
      Wording(
        "Le profil couvre moins de \(half) % du métier demandé : ce qui correspond dit ce qui servirait là aussi.",
        "The profile covers less than \(half)% of the trade asked for: what matches would be of use there too."
      )
    }
  }
}
