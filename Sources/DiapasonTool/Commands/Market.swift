import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "csv", "json", "html"])

  static let market = Command(
    name: "market",
    summary: Wording(
      "montre ce que tout un marché demande et sait faire", "shows what a whole market asks for and can do"),
    details: Wording(
      "Compétences, domaines et métiers les plus demandés, écarts avec les profils, exigences qui ne décident jamais, ce qu'il serait utile d'apprendre. Une offre publiée plusieurs fois compte une fois.",
      "The skills, domains and trades most in demand, gaps with the profiles, demands that never decide, what would be useful to learn. An offer that was posted several times counts once."
    ),
    options: [Option.postings.required(), .profiles, format, .weights, .output] + Option.reading,
    examples: [
      Example(
        line: "diapason market --postings offres --profiles profils -f html -o m.html",
        meaning: Wording("un rapport à partager, en un seul fichier", "a report to share, in a single file")),
      Example(
        line: "diapason market --postings offres",
        meaning: Wording("la demande seule, sans profils", "demand alone, without profiles")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let (postings, found) = try stream.all(arguments.all(.postings), as: .posting)
      let (people, met) =
        arguments.has(.profiles) ? try stream.all(arguments.all(.profiles), as: .profile) : ([], .done)
      let weights = try invocation.weights()
      var survey = MarketSurvey(postings, people, taxonomy, weights: weights)
      let (offers, frozen) = (survey.offers, survey)
      ParallelMap.forEach(offers, threads: invocation.threads) { _, offer in
        frozen.look(at: offer)
      } receive: { index, look in
        survey.add(look)
        invocation.console.advance(index + 1, of: offers.count)
      }
      invocation.console.endProgress()
      try invocation.print(report(survey.market, invocation))
      var manifest = RunManifest(version: Program.version, command: "market", taxonomy, weights)
      manifest.tell(invocation, postings: postings, people: people)
      try ManifestFile.write(manifest, beside: arguments.value(.output), invocation.language)
      return found == .done ? met : found
    })

  private static func report(_ market: Market, _ invocation: Invocation) -> [UInt8] {
    switch invocation.arguments.value(format) {
    case "csv": MarketCSV.bytes(market, .standard, invocation.language)
    case "json": MarketJSON.object(market)
    case "html": MarketHTML.bytes(market, invocation.language)
    default:
      MarketText.bytes(market, ReportStyle(language: invocation.language, hasColor: invocation.hasColor))
    }
  }
}
