import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "markdown", "json", "html"])

  static let compare = Command(
    name: "compare",
    summary: Wording(
      "met des profils côte à côte, critère par critère", "puts profiles side by side, by criterion"),
    details: Wording(
      "Pour chaque critère et chaque profil : ✔ répond, ◐ répond en partie, ✘ n'apparaît pas, ? ne peut se dire ; avec les mots qui le montrent. Sans noms, sauf avec --show-identity.",
      "For each criterion and profile: ✔ met, ◐ partly met, ✘ missing, ? cannot be told; with the words that show it. Without names, unless with --show-identity."
    ),
    operands: [
      Operand(
        placeholder: Wording("OFFRE", "POSTING"),
        help: Wording("le fichier de l'offre", "the file of the posting")),
      Operand(
        placeholder: Wording("PROFIL", "PROFILE"),
        help: Wording("les fichiers des profils, ou un dossier", "the files of the profiles, or a folder"),
        isRepeated: true),
    ],
    options: [format, .grid, .showIdentity, .asOf] + Option.fitting + [.threads],
    examples: [
      Example(
        line: "diapason compare offre.md a.md b.md c.md",
        meaning: Wording("trois profils face aux mêmes critères", "three profiles against the same criteria"))
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let weights = try invocation.weights()
      let stream = ExtractionStream(invocation, taxonomy, isBlind: !arguments.has(.showIdentity))
      let posting = try stream.one(arguments.operands[0], as: .posting)
      let (people, status) = try stream.all(Array(arguments.operands.dropFirst()), as: .profile)
      let disclosure = arguments.has(.showIdentity) ? Disclosure.full : .blind(taxonomy)
      let (offer, grid) = try invocation.offer(posting, taxonomy, weights)
      let day = try invocation.asOf(people + [posting])
      let pairs = disclosure.ordered(people.map { Candidate($0, taxonomy) }).map {
        Pair(offer, $0, taxonomy, weights: weights, asOf: day)
      }
      let comparison = Comparison(offer, pairs, grid: grid?.changes, asOf: day)
      if arguments.value(format) == "json" {
        try invocation.print(ComparisonJSON(taxonomy, disclosure, weights).object(comparison))
      } else {
        let report = ComparisonReport(taxonomy, invocation.language, disclosure).report(comparison)
        try invocation.print(report, as: arguments.value(format))
      }
      return status
    })
}
