import DiapasonEngine

extension Command {
  static let card = Command(
    name: "card",
    summary: Wording(
      "écrit ce qui a été lu d'un profil, à corriger par la personne",
      "writes what was read of a profile, for the person to correct"),
    details: Wording(
      "Un fichier YAML : corrigez un niveau, ajoutez une compétence, refusez-en une. La carte se donne ensuite partout à la place du profil.",
      "A YAML file: correct a level, add a skill, refuse one. The card can then be given wherever a profile is."
    ),
    operands: [
      Operand(
        placeholder: Wording("PROFIL", "PROFILE"),
        help: Wording("le fichier du profil", "the file of the profile"))
    ],
    options: [.output, .taxonomy, .maxSize],
    examples: [
      Example(
        line: "diapason card profil.md -o carte.yaml",
        meaning: Wording("ce qui a été lu, dans un fichier", "what was read, in a file")),
      Example(
        line: "diapason suggest carte.yaml --postings offres",
        meaning: Wording("les offres, d'après la carte corrigée", "offers by the corrected card")),
    ],
    run: { invocation in
      let taxonomy = try invocation.taxonomy()
      let profile = try ExtractionStream(invocation, taxonomy).one(
        invocation.arguments.operands[0], as: .profile)
      let candidate = Candidate(profile, taxonomy)
      if let obstacle = candidate.obstacle { invocation.console.remark(obstacle.wording) }
      try invocation.print(CardWriter(taxonomy).yaml(candidate))
      return .done
    })
}
