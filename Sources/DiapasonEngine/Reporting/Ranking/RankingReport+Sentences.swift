/// The sentences of a ranking.
extension RankingReport {
  /// `3`, or `3 ex æquo` where others stand there as well.
  func place(_ entry: Ranking.Entry) -> String {
    "\(entry.place)" + (entry.isShared ? Wording(" ex æquo", " tied")[language] : "")
  }

  /// `61,250`; a range where little is said.
  func score(_ pair: Pair) -> String {
    guard pair.candidate.profile.isThin, pair.fit.low < pair.fit.high else { return points(pair.score ?? 0) }
    return "\(points(pair.fit.low))–\(points(pair.fit.high))"
  }

  func points(_ thousandths: Int) -> String { PointText.text(thousandths, language) }

  /// The score with what stands beside it: the range of a thin profile, the fit seen from the other side.
  func scores(_ pair: Pair) -> String {
    let thin = Wording(
      "Le profil dit peu : entre \(points(pair.fit.low)) et \(points(pair.fit.high)) sur 100",
      "The profile says little: between \(points(pair.fit.low)) and \(points(pair.fit.high)) out of 100")
    let plain = Wording("\(points(pair.score ?? 0)) sur 100", "\(points(pair.score ?? 0)) out of 100")
    let isRange = pair.candidate.profile.isThin && pair.fit.low < pair.fit.high
    var parts = [(isRange ? thin : plain)[language]]
    if let reverse = pair.fit.reverse, let mutual = pair.fit.mutual {
      parts.append(
        Wording(
          "l'offre emploie \(points(reverse)) % du profil, accord \(points(mutual))",
          "the posting uses \(points(reverse))% of the profile, accord \(points(mutual))")[language])
    }
    return parts.joined(separator: Wording(" ; ", "; ")[language]) + "."
  }

  /// How many are shown, as of when, and what was left out.
  func summary(_ ranking: Ranking) -> String {
    let left = ranking.leftOut
    var parts = [Self.counted(ranking.entries.count, beyond: left.beyond)[language]]
    if let day = ranking.options.asOf {
      parts[0] += Wording(", à la date du \(day)", ", as of \(day)")[language]
    }
    let filters = ranking.options.filters.map(\.spelling).joined(separator: ", ")
    if left.notMet + left.unknown > 0 {
      parts.append(
        Wording(
          "Conditions demandées (\(filters)) : \(left.notMet) n'y répondent pas, \(left.unknown) n'en disent rien",
          "Required terms (\(filters)): \(left.notMet) do not meet them, \(left.unknown) say nothing of them")[
            language])
    }
    if left.closed > 0 {
      let s = left.closed > 1 ? "s" : ""
      parts.append(
        Wording(
          "\(left.closed) offre\(s) close\(s) laissée\(s) de côté (--all les montre)",
          "\(left.closed) closed offer\(s) left out (--all shows them)")[language])
    }
    return (parts + told(ranking)).joined(separator: ". ") + "."
  }

  private static func counted(_ shown: Int, beyond: Int) -> Wording {
    let all = shown + beyond
    switch (shown, beyond) {
    case (0, _): return Wording("Aucun score", "No score")
    case (_, 0): return Wording("\(all) avec un score", "\(all) with a score")
    case (1, _):
      return Wording("La première place sur \(all) avec un score", "The first of \(all) with a score")
    default:
      return Wording(
        "Les \(shown) premières places sur \(all) avec un score", "The first \(shown) of \(all) with a score")
    }
  }

  /// What a person who looks for offers has seen already, and what was posted again.
  private func told(_ ranking: Ranking) -> [String] {
    let left = ranking.leftOut
    let twins = ranking.entries.reduce(0) { $0 + $1.twins.count }
    var parts: [Wording] = []
    if left.seen > 0 {
      let s = left.seen > 1 ? "s" : ""
      parts.append(
        Wording(
          "\(left.seen) offre\(s) déjà vue\(s) laissée\(s) de côté (--exclude)",
          "\(left.seen) offer\(s) seen before left out (--exclude)"))
    }
    if let day = ranking.options.since, left.known > 0 {
      let are = left.known > 1 ? "étaient" : "était"
      parts.append(
        Wording(
          "\(left.known) \(are) déjà parmi les premières au \(day) (--since)",
          "\(left.known) stood among the first on \(day) already (--since)"))
    }
    if twins > 0 {
      let (s, x) = twins > 1 ? ("s", "ont") : ("", "a")
      parts.append(
        Wording(
          "\(twins) publication\(s) de la même offre n'\(x) pas été répétée\(s)",
          "\(twins) posting\(s) of the same offer not repeated"))
    }
    return parts.map { $0[language] }
  }

  /// What the result depends on besides the documents: “Weights 422cebe1e0974a8d…, taxonomy …”.
  func sayMadeOf(_ weights: Weights, to report: inout Report) {
    report.paragraph([.faint(weights.source(taxonomy)[language])])
  }

  /// What to learn, a line for each set.
  func tell(_ lesson: Lesson, to report: inout Report) {
    let aim =
      switch lesson.aim {
      case .bar(let bar): Wording("Pour atteindre \(points(bar))", "To reach \(points(bar))")
      case .place: Wording("Pour gagner une place", "To gain a place")
      }
    let several = Wording(", apprendre au choix :", ", learn one of these:")
    let one = Wording(", apprendre :", ", learn:")
    report.paragraph([.strong(aim[language] + (lesson.options.count > 1 ? several : one)[language])])
    report.list(
      lesson.options.map { option in
        let names = option.skills.map { taxonomy.concepts[$0].wording[language] }.joined(separator: " + ")
        return Report.Item(line: [.plain(names + " → " + points(option.score))])
      })
  }

  /// Which single skills open most offers.
  func keys(_ ranking: Ranking, to report: inout Report) {
    guard !ranking.keys.isEmpty else { return }
    let bar = points(ranking.options.bar)
    report.heading(
      1, [.plain(Wording("Ce qui ouvrirait le plus d'offres", "What would open most offers")[language])])
    report.list(
      ranking.keys.map { key in
        let count = key.offers.count
        let end = Wording(
          " : \(count) \(count > 1 ? "offres atteindraient" : "offre atteindrait") \(bar)",
          ": \(count) \(count > 1 ? "offers" : "offer") would reach \(bar)")[language]
        return Report.Item(line: [.strong(taxonomy.concepts[key.skill].wording[language]), .plain(end)])
      })
  }

  /// Why a pair stands before the next: `+4,000 Scrum, −1,500 SQL`.
  func lead(_ first: Pair, _ second: Pair, to report: inout Report) {
    let lead = Lead(first, second)
    let next = disclosure.name(second.candidate, language)
    guard lead.total != 0 || !lead.parts.isEmpty else {
      return report.paragraph(
        Wording(
          "Autant de points que \(next), critère par critère.", "The same points as \(next), one by one.")[
            language])
    }
    let parts = lead.parts.map { part in
      (part.points > 0 ? "+" : "−") + points(abs(part.points)) + " "
        + part.requirement.name(taxonomy, language)
    }
    let before = Wording(
      "\(points(lead.total)) de plus que \(next) : ", "\(points(lead.total)) more than \(next): ")
    report.paragraph([.faint(before[language]), .plain(parts.joined(separator: ", "))])
  }
}
