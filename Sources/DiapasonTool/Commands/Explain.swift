import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "markdown", "json", "html"])

  static let explain = Command(
    name: "explain",
    summary: Wording(
      "montre ce qui accorde un profil à une offre, et ce qui manque",
      "shows what a profile meets of a posting, and what is missing"),
    details: Wording(
      "Chaque critère de l'offre est repris avec les mots qui le demandent, ceux du profil qui y répondent, et les points qu'il apporte. Le score est la somme de ces points. C'est une personne qui décide.",
      "Each criterion of the posting comes with the words that ask for it, those of the profile that meet it, and the points that it adds. The score is the sum of these points. A person decides."
    ),
    operands: [
      Operand(
        placeholder: Wording("OFFRE", "POSTING"),
        help: Wording("le fichier de l'offre", "the file of the posting")),
      Operand(
        placeholder: Wording("PROFIL", "PROFILE"),
        help: Wording("le fichier du profil", "the file of the profile")),
    ],
    options: [format, .asOf] + Option.fitting,
    examples: [
      Example(
        line: "diapason explain offre.md profil.md",
        meaning: Wording("le détail d'une paire", "one pair in full"))
    ],
    run: { invocation in
      let paths = invocation.arguments.operands
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let posting = try stream.one(paths[0], as: .posting)
      let profile = try stream.one(paths[1], as: .profile)
      let weights = try invocation.weights()
      let offer = Offer(posting, taxonomy, weights: weights)
      let day = try invocation.asOf([posting, profile])
      let pair = Pair(offer, Candidate(profile, taxonomy), taxonomy, weights: weights, asOf: day)
      let explanation = Explanation(pair, taxonomy, weights: weights)
      switch invocation.arguments.value(format) {
      case "json": try invocation.print(MatrixJSON(taxonomy, weights, asOf: day).line(pair))
      case "html": try invocation.print(ExplanationHTML(explanation, invocation.language).bytes)
      case "markdown": try invocation.print(ExplanationMarkdown.bytes(explanation, invocation.language))
      default:
        try invocation.print(ExplanationText.bytes(explanation, invocation.style))
      }
      return .done
    })
}
