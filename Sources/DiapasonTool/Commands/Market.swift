import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "csv", "json", "html"])

  private static let by = Option(
    name: "by", value: .oneOf(MarketPeriod.Length.allCases.map(\.rawValue)),
    placeholder: Wording("PÉRIODE", "PERIOD"),
    help: Wording("la durée d'une période", "how long a period is"), standard: "year")
  private static let gap = Option(
    name: "gap", value: .file, placeholder: Wording("OFFRE", "POSTING"),
    help: Wording(
      "dire aussi ce qui manque aux profils pour cette offre, et qui arriverait à portée si elle demandait moins",
      "also tell what the profiles lack for this posting, and who would come within reach if it asked for less"
    ))

  static let market = Command(
    name: "market",
    summary: Wording(
      "montre ce que tout un marché demande et sait faire", "shows what a whole market asks for and can do"),
    details: Wording(
      "Compétences, domaines et métiers les plus demandés, écarts avec les profils, exigences qui ne décident jamais, ce qu'il serait utile d'apprendre. Une offre publiée plusieurs fois compte une fois.",
      "The skills, domains and trades most in demand, gaps with the profiles, demands that never decide, what would be useful to learn. An offer that was posted several times counts once."
    ),
    options: [
      Option.postings.required(), .profiles, format, by, gap, .showIdentity, MatrixExport.separator,
      MatrixExport.decimal, .weights, .output,
    ] + Option.reading,
    examples: [
      Example(
        line: "diapason market --postings offres --profiles profils -f html -o m.html",
        meaning: Wording("un rapport à partager, en un seul fichier", "a report to share, in a single file")),
      Example(
        line: "diapason market --postings offres",
        meaning: Wording("la demande seule, sans profils", "demand alone, without profiles")),
      Example(
        line: "diapason market --postings offres --profiles profils --gap offre.md",
        meaning: Wording("ce qui écarte les profils d'une offre", "what keeps profiles from one posting")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let (postings, found) = try stream.all(arguments.all(.postings), as: .posting)
      let (people, met) =
        arguments.has(.profiles) ? try stream.all(arguments.all(.profiles), as: .profile) : ([], .done)
      let weights = try invocation.weights()
      guard !arguments.has(gap) || arguments.has(.profiles) else {
        throw UsageError.missingOption(Option.profiles.spelling)
      }
      let closely = try arguments.all(gap).map { try stream.one($0, as: .posting) }
      var survey = MarketSurvey(
        postings, people, taxonomy, weights: weights,
        by: arguments.value(by).flatMap(MarketPeriod.Length.init) ?? .year)
      let (offers, frozen) = (survey.offers, survey)
      ParallelMap.forEach(offers, threads: invocation.threads) { _, offer in
        frozen.look(at: offer)
      } receive: { index, look in
        survey.add(look)
        invocation.console.advance(index + 1, of: offers.count)
      }
      invocation.console.endProgress()
      var market = survey.market
      let candidates = closely.isEmpty ? [] : people.map { Candidate($0, taxonomy) }
      let disclosure = arguments.has(.showIdentity) ? Disclosure.full : .blind(taxonomy)
      market.gaps = closely.map {
        CohortGap(Offer($0, taxonomy, weights: weights), candidates, disclosure, taxonomy, weights: weights)
      }
      try invocation.print(report(market, invocation))
      var manifest = RunManifest(version: Program.version, command: "market", taxonomy, weights)
      manifest.tell(invocation, postings: postings + closely, people: people)
      manifest.columns = arguments.value(format) == "csv" ? MarketCSV.columns : []
      try ManifestFile.write(manifest, beside: arguments.value(.output), invocation.language)
      return ExitStatus.worse(found, met)
    })

  private static func report(_ market: Market, _ invocation: Invocation) -> [UInt8] {
    switch invocation.arguments.value(format) {
    case "csv": MarketCSV.bytes(market, invocation.csvFormat, invocation.language)
    case "json": MarketJSON.object(market)
    case "html": MarketHTML.bytes(market, invocation.language)
    default: MarketText.bytes(market, invocation.style)
    }
  }
}
