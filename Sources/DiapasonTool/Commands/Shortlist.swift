import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "markdown", "json", "jsonl", "html"])
  private static let whyOrder = Option(
    name: "why-order",
    help: Wording(
      "dire ce qui sépare chaque profil du suivant", "say what sets each profile apart from the next"))

  private static let bundle = Option(
    name: "bundle", value: .file, placeholder: Wording("FICHIER", "FILE"),
    help: Wording(
      "garder aussi de quoi refaire ce classement (voir diapason replay)",
      "also keep what makes this ranking again (see diapason replay)"))

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
      Option.profiles.required(), format, .shown, whyOrder, .grid, .showIdentity, .require, .asOf, bundle,
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
      Example(
        line: "diapason shortlist offre.md --profiles profils -f html -o dossier.html",
        meaning: Wording(
          "un dossier à imprimer : critères, côte à côte, questions",
          "a dossier to print: criteria, side by side, questions")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy, isBlind: !arguments.has(.showIdentity))
      let posting = try stream.one(arguments.operands[0], as: .posting)
      let (people, status) = try stream.all(arguments.all(.profiles), as: .profile)
      let options = try invocation.rankingOptions(people + [posting])
      let (offer, grid) = try invocation.offer(posting, taxonomy, options.weights)
      let candidates = people.map { Candidate($0, taxonomy) }
      var shortlist = Shortlist(
        offer, candidates, options, isBlind: !arguments.has(.showIdentity), invocation.language)
      shortlist.form = arguments.value(format).flatMap(Shortlist.Form.init) ?? .text
      shortlist.tellsOrder = arguments.has(whyOrder)
      shortlist.addresses = invocation.addresses(arguments.value(format))
      shortlist.grid = grid
      guard let path = arguments.value(bundle) else {
        try invocation.print(shortlist.bytes(taxonomy, hasColor: invocation.hasColor))
        return status
      }
      let made = ShortlistBundle(version: Program.version, taxonomy).bytes(of: shortlist)
      let output = try Output(path: path)
      try output.write(made.file)
      try output.finish()
      invocation.console.remark(Self.holds(path, isBlind: shortlist.isBlind))
      try invocation.print(made.output)
      return status
    })

  /// Whoever keeps a bundle should know whose data it holds.
  private static func holds(_ path: String, isBlind: Bool) -> Wording {
    let contents = ShortlistBundle.contents(isBlind: isBlind)
    return Wording("\(path) contient : \(contents.french)", "\(path) holds: \(contents.english)")
  }
}

extension Invocation {
  /// A posting with its own criteria, or with those that a person has edited.
  func offer(_ posting: Extraction, _ taxonomy: Taxonomy, _ weights: Weights) throws -> (
    Offer, (file: [UInt8], changes: GridChanges)?
  ) {
    guard let path = arguments.value(.grid) else { return (Offer(posting, taxonomy, weights: weights), nil) }
    let bytes = try reader.bytes(of: path)
    let (edited, changes, problems) = GridReader(taxonomy, weights: weights).read(bytes, for: posting)
    try tell(problems, path, bytes)
    return (
      Offer(posting, edited ?? Posting(posting, taxonomy, weights: weights), taxonomy), (bytes, changes)
    )
  }
}
