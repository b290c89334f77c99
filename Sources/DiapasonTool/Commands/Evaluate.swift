import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "json"])

  static let evaluate = Command(
    name: "evaluate",
    summary: Wording(
      "mesure la justesse sur des documents annotés",
      "measures on labelled documents how well it hears and ranks"),
    details: Wording(
      "Le dossier contient des annotations (postings.jsonl, profiles.jsonl, judgements.json) et, à côté, les documents qu'elles annotent (postings/, profiles/).",
      "The folder holds labels (postings.jsonl, profiles.jsonl, judgements.json) and, beside them, the documents that they label (postings/, profiles/)."
    ),
    operands: [
      Operand(
        placeholder: Wording("DOSSIER", "FOLDER"), help: Wording("le dossier annoté", "the labelled folder"))
    ],
    options: [format, .errors, .output, .taxonomy],
    examples: [
      Example(
        line: "diapason evaluate samples",
        meaning: Wording("la justesse sur les exemples", "the figures on the samples"))
    ],
    run: { invocation in
      let taxonomy = try invocation.taxonomy()
      let gold = try GoldFiles.read(invocation.arguments.operands[0])
      let evaluation = Evaluation(of: gold, with: taxonomy)
      for problem in evaluation.problems { invocation.console.problem(Wording(same: problem.message)) }
      let withErrors = invocation.arguments.has(.errors)
      let isJSON = invocation.arguments.value(format) == "json"
      try invocation.print(
        isJSON
          ? EvaluationJSON.line(evaluation, withErrors: withErrors)
          : Array(EvaluationText.text(evaluation, withErrors: withErrors).utf8))
      return evaluation.problems.isEmpty ? .done : .problem
    })
}

extension Option {
  static let errors = Option(
    name: "errors",
    help: Wording(
      "lister ce qui manque et ce qui est de trop, par document",
      "list what was missed and what was wrong, by document"))
}
