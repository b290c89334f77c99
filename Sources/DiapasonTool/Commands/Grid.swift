import DiapasonEngine

extension Command {
  static let grid = Command(
    name: "grid",
    summary: Wording(
      "écrit les critères d'une offre, à revoir avant d'ouvrir un profil",
      "writes the criteria of a posting, to edit before a profile is opened"),
    details: Wording(
      "Un fichier YAML : changez un poids, retirez ou fusionnez des critères, marquez l'indispensable. diapason shortlist --grid s'en sert, et dit ce qui a changé.",
      "A YAML file: change a weight, drop or merge criteria, mark the must-haves. diapason shortlist --grid uses it, and says what was changed."
    ),
    operands: [
      Operand(
        placeholder: Wording("OFFRE", "POSTING"),
        help: Wording("le fichier de l'offre", "the file of the posting"))
    ],
    options: Option.fitting,
    examples: [
      Example(
        line: "diapason grid offre.md -o grille.yaml",
        meaning: Wording("les critères dans un fichier", "the criteria in a file"))
    ],
    run: { invocation in
      let taxonomy = try invocation.taxonomy()
      let weights = try invocation.weights()
      let posting = try ExtractionStream(invocation, taxonomy).one(
        invocation.arguments.operands[0], as: .posting)
      let offer = Offer(posting, taxonomy, weights: weights)
      if let obstacle = offer.obstacle { invocation.console.remark(obstacle.wording) }
      try invocation.print(GridWriter(taxonomy, weights: weights).yaml(offer))
      return .done
    })
}
