import DiapasonEngine

extension Command {
  static let taxonomyCoverage = Command(
    name: "taxonomy coverage",
    summary: Wording(
      "liste ce que des offres demandent et que le référentiel ignore",
      "lists what postings ask for and the taxonomy does not know"),
    details: Wording(
      "Compte les groupes de mots qui reviennent trois fois ou plus là où les offres demandent quelque chose. Un groupe connu porte une compétence ou un métier ; un groupe écarté figure dans refused.yaml avec sa raison ; les autres sont listés.",
      "Counts the phrases that come up three times or more where postings ask for something. A known one names a skill or trade; a refused one stands in refused.yaml with its reason; the others are listed."
    ),
    operands: [.postings],
    options: [.output] + Option.reading,
    examples: [
      Example(
        line: "diapason taxonomy coverage offres --taxonomy taxonomy",
        meaning: Wording("ce qu'il reste à juger", "what is still to be judged"))
    ],
    run: { invocation in
      let taxonomy = try invocation.taxonomy()
      var survey = CoverageSurvey(taxonomy)
      let status = try ExtractionStream(invocation, taxonomy).forEach(
        invocation.arguments.operands, as: .posting
      ) {
        NounPhrase.phrases(in: $1, taxonomy)
      } receive: {
        survey.add($0)
      }
      try invocation.print(Array(CoverageText(invocation.language).text(survey.coverage()).utf8))
      return status
    })
}
