import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "markdown", "json", "jsonl", "html"])
  private static let whyOrder = Option(
    name: "why-order",
    help: Wording(
      "dire ce qui sépare chaque profil du suivant", "say what sets each profile apart from the next"))

  static let shortlist = Command(
    name: "shortlist",
    summary: Wording("classe des profils pour une offre", "ranks profiles for a posting"),
    details: Wording(
      "Pour chaque profil : ce qui correspond, ce qui manque, ce qu'il faudra demander. Rien de ce qui dit qui est la personne n'est montré, sauf avec --show-identity. C'est une personne qui décide.",
      "For each profile: what matches, what is missing, what to ask. Nothing that tells who the person is is shown, unless with --show-identity. A person decides."
    ),
    operands: [
      Operand(
        placeholder: Wording("OFFRE", "POSTING"),
        help: Wording("le fichier de l'offre", "the file of the posting"))
    ],
    options: [
      Option.profiles.required(), format, .shown, whyOrder, .grid, .showIdentity, .require, .asOf,
    ] + Option.fitting + [.threads],
    examples: [
      Example(
        line: "diapason shortlist offre.md --profiles profils",
        meaning: Wording("qui appeler d'abord", "whom to call first")),
      Example(
        line: "diapason shortlist offre.md --profiles profils --grid grille.yaml --why-order",
        meaning: Wording(
          "avec des critères revus, et l'écart entre voisins",
          "with edited criteria, and what sets neighbours apart")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy, isBlind: !arguments.has(.showIdentity))
      let posting = try stream.one(arguments.operands[0], as: .posting)
      let (people, status) = try stream.all(arguments.all(.profiles), as: .profile)
      let options = try invocation.rankingOptions(people + [posting])
      let disclosure = arguments.has(.showIdentity) ? Disclosure.full : .blind(taxonomy)
      let (offer, grid) = try invocation.offer(posting, taxonomy, options.weights)
      let candidates = disclosure.ordered(people.map { Candidate($0, taxonomy) })
      let ranking = Ranking.of(candidates, for: offer, taxonomy, options)
      let json = RankingJSON(taxonomy, disclosure, grid: grid, whyOrder: arguments.has(whyOrder))
      switch arguments.value(format) {
      case "json": try invocation.print(json.object(ranking, for: offer))
      case "jsonl": try invocation.print(json.lines(ranking))
      case let form:
        let words = RankingReport(
          taxonomy, invocation.language, disclosure, addresses: invocation.addresses(form))
        let showsOrder = arguments.has(whyOrder)
        let report =
          form == "text"
          ? words.people(ranking, for: offer, grid: grid, whyOrder: showsOrder)
          : Dossier(words).report(ranking, for: offer, grid: grid, whyOrder: showsOrder)
        try invocation.print(report, as: form)
      }
      return status
    })
}

extension Invocation {
  /// A posting with its own criteria, or with those that a person has edited.
  func offer(_ posting: Extraction, _ taxonomy: Taxonomy, _ weights: Weights) throws -> (Offer, GridChanges?)
  {
    guard let path = arguments.value(.grid) else { return (Offer(posting, taxonomy, weights: weights), nil) }
    let bytes = try reader.bytes(of: path)
    let (edited, changes, problems) = GridReader(taxonomy, weights: weights).read(bytes, for: posting)
    try tell(problems, path, bytes)
    return (Offer(posting, edited ?? Posting(posting, taxonomy, weights: weights), taxonomy), changes)
  }
}
