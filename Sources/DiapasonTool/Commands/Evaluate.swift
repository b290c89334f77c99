import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "json"])
  private static let errors = Option(
    name: "errors",
    help: Wording("lister ce qui manque et ce qui est en trop", "list what is missed and what is wrong"))

  static let evaluate = Command(
    name: "evaluate",
    summary: Wording(
      "mesure ce que Diapason entend et classe, sur des documents annotés",
      "measures how well Diapason hears and ranks, on labelled documents"),
    details: Wording(
      "Le dossier tient des étiquettes (postings.jsonl, profiles.jsonl, judgements.json) et les documents dans des dossiers du même nom, comme samples/.",
      "The folder holds labels (postings.jsonl, profiles.jsonl, judgements.json) and the documents in folders of the same names, like samples/."
    ),
    operands: [
      Operand(
        placeholder: Wording("DOSSIER", "FOLDER"), help: Wording("le dossier annoté", "the labelled folder"))
    ],
    options: [format, errors, .output] + Option.taxonomies + [.maxSize],
    examples: [
      Example(
        line: "diapason evaluate samples",
        meaning: Wording("les exemples fournis", "the samples that come along")),
      Example(
        line: "diapason evaluate samples --errors",
        meaning: Wording("document par document, ce qui diffère", "document by document, what differs")),
    ],
    run: { invocation in
      let folder = invocation.arguments.operands[0]
      let taxonomy = try invocation.taxonomy()
      let gold = try GoldFiles(invocation.reader).folder(folder)
      let evaluation = Evaluation(of: gold, with: taxonomy)
      for problem in evaluation.problems { invocation.console.problem(problem.message) }
      let hasErrors = invocation.arguments.has(errors)
      let isJSON = invocation.arguments.value(format) == "json"
      try invocation.print(
        isJSON
          ? EvaluationJSON.line(evaluation, withErrors: hasErrors)
          : Array(EvaluationText.text(evaluation, withErrors: hasErrors).utf8))
      return evaluation.problems.isEmpty ? .done : .problem
    })
}
