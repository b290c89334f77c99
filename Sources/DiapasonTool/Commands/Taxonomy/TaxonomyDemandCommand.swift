import DiapasonEngine

extension Command {
  static let taxonomyDemand = Command(
    name: "taxonomy demand",
    summary: Wording(
      "compte les offres qui demandent chaque compétence", "counts the postings that ask for each skill"),
    details: Wording(
      "Écrit le fichier demand.yaml d'un référentiel : plus une compétence est rare, plus elle compte dans un score.",
      "Writes the demand.yaml of a taxonomy: the rarer a skill, the more it counts in a score."),
    operands: [.postings],
    options: [.output] + Option.reading,
    examples: [
      Example(
        line: "diapason taxonomy demand offres -o taxonomy/demand.yaml",
        meaning: Wording("pour compiler ensuite le référentiel", "before compiling the taxonomy"))
    ],
    run: { invocation in
      let taxonomy = try invocation.taxonomy()
      var survey = DemandSurvey()
      let status = try ExtractionStream(invocation, taxonomy).forEach(
        invocation.arguments.operands, as: .posting
      ) {
        DemandSurvey.asked($1)
      } receive: {
        survey.add($0)
      }
      try invocation.print(Array(survey.yaml(taxonomy).utf8))
      return status
    })
}
