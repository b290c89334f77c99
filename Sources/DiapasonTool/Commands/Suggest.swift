import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "markdown", "json", "jsonl", "html"])
  private static let bar = Option(
    name: "bar", value: .number(atLeast: 1), placeholder: Wording("POINTS", "POINTS"),
    help: Wording(
      "le score que viserait ce qu'il y a à apprendre", "the score that learning should reach"),
    standard: "60")
  private static let closedToo = Option(
    name: "all", help: Wording("montrer aussi les offres closes", "show closed offers as well"))

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
    options: [Option.postings.required(), format, .shown, bar, closedToo, .require, .asOf] + Option.fitting
      + [.threads],
    examples: [
      Example(
        line: "diapason suggest profil.md --postings offres",
        meaning: Wording("les dix offres les plus proches", "the ten nearest offers")),
      Example(
        line: "diapason suggest profil.md --postings offres --require remote",
        meaning: Wording("seulement là où le télétravail convient", "only where remote work suits")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let profile = try stream.one(arguments.operands[0], as: .profile)
      let (postings, status) = try stream.all(arguments.all(.postings), as: .posting)
      var options = try invocation.rankingOptions(postings + [profile])
      options.bar = (arguments.number(bar) ?? 60) * 1_000
      options.showsClosed = arguments.has(closedToo)
      let candidate = Candidate(profile, taxonomy)
      let offers = postings.map { Offer($0, taxonomy, weights: options.weights) }
      let ranking = Ranking.of(offers, for: candidate, taxonomy, options)
      switch arguments.value(format) {
      case "json": try invocation.print(RankingJSON(taxonomy, .full).object(ranking, for: candidate))
      case "jsonl": try invocation.print(RankingJSON(taxonomy, .full).lines(ranking))
      case let form:
        let report = RankingReport(taxonomy, invocation.language, .full).offers(ranking, for: candidate)
        try invocation.print(report, as: form)
      }
      return status
    })
}
