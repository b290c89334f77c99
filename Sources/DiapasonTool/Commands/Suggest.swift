import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "markdown", "json", "jsonl", "html", "atom"])
  private static let bar = Option(
    name: "bar", value: .number(1...100), placeholder: Wording("POINTS", "POINTS"),
    help: Wording(
      "le score que viserait ce qu'il y a à apprendre", "the score that learning should reach"),
    standard: "\(RankingOptions.usualBar / 1_000)")
  private static let closedToo = Option(
    name: "all", help: Wording("montrer aussi les offres closes", "show closed offers as well"))
  private static let exclude = Option(
    name: "exclude", value: .file, placeholder: Wording("FICHIER", "FILE"),
    help: Wording(
      "offres à ne plus montrer : un chemin ou un SHA-256 par ligne",
      "offers not to show again: a path or a SHA-256 on each line"))
  private static let since = Option(
    name: "since", value: .text, placeholder: Wording(same: "DATE"),
    help: Wording(
      "seulement celles qui n'étaient pas parmi les premières à cette date",
      "only those that were not among the first on that day"))

  static let suggest = Command(
    name: "suggest",
    summary: Wording("classe des offres pour une personne", "ranks offers for a person"),
    details: Wording(
      "Pour chaque offre : ce qui correspond, ce qui manque, ce qui ne peut se dire, et ce qu'il suffirait d'apprendre, vérifié en refaisant le calcul. Les offres closes sont laissées de côté.",
      "For each offer: what matches, what is missing, what cannot be told, and what it would take to learn, checked by weighing again. Closed offers are left out."
    ),
    operands: [
      Operand(
        placeholder: Wording("PROFIL", "PROFILE"),
        help: Wording(
          "le fichier du profil, ou sa carte (.yaml)", "the file of the profile, or its card (.yaml)"))
    ],
    options: [Option.postings.required(), format, .shown, bar, closedToo, .require, exclude, since, .asOf]
      + Option.fitting + [.threads],
    examples: [
      Example(
        line: "diapason suggest profil.md --postings offres",
        meaning: Wording("les dix offres les plus proches", "the ten nearest offers")),
      Example(
        line: "diapason suggest profil.md --postings offres --require remote",
        meaning: Wording("seulement là où le télétravail convient", "only where remote work suits")),
      Example(
        line: "diapason suggest profil.md --postings offres -f atom --since 2024-03",
        meaning: Wording("un flux des nouvelles offres", "a feed of the new offers")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let profile = try stream.one(arguments.operands[0], as: .profile)
      let (postings, status) = try stream.all(arguments.all(.postings), as: .posting)
      var options = try invocation.rankingOptions(postings + [profile])
      if let points = arguments.number(bar) { options.bar = points * 1_000 }
      options.showsClosed = arguments.has(closedToo)
      options.since = try invocation.date(since)
      options.seen = try invocation.seenOffers(exclude, postings)
      let candidate = Candidate(profile, taxonomy)
      let offers = postings.map { Offer($0, taxonomy, weights: options.weights) }
      let ranking = Ranking.of(offers, for: candidate, taxonomy, options)
      switch arguments.value(format) {
      case "json": try invocation.print(RankingJSON(taxonomy, .full).object(ranking, for: candidate))
      case "jsonl": try invocation.print(RankingJSON(taxonomy, .full).lines(ranking))
      case let form:
        let report = RankingReport(
          taxonomy, invocation.language, .full, addresses: invocation.addresses(form))
        guard form != "atom" else {
          try invocation.print(OfferFeed(report, version: Program.version).atom(ranking, for: candidate))
          break
        }
        try invocation.print(report.offers(ranking, for: candidate), as: form)
      }
      return status
    })
}

extension Invocation {
  /// The offers seen before; lines that name none of those at hand are told.
  fileprivate func seenOffers(_ option: Option, _ postings: [Extraction]) throws -> SeenOffers {
    guard let path = arguments.value(option) else { return SeenOffers() }
    let seen = SeenOffers(try reader.bytes(of: path))
    let strangers = seen.strangers(postings.map(\.document))
    if strangers > 0 {
      console.remark(
        Wording(
          "\(path) : remarque : \(strangers) ligne(s) ne désignent aucune des offres",
          "\(path): warning: \(strangers) line(s) name none of the offers"))
    }
    return seen
  }
}
