import DiapasonEngine

extension Command {
  static let matrix = Command(
    name: "matrix",
    summary: Wording("compare chaque offre à chaque profil", "weighs every profile against every posting"),
    details: Wording(
      "Une ligne de JSON par paire : le score sur 100 et ce que chaque critère y apporte. Les points s'additionnent exactement.",
      "A line of JSON per pair: the score out of 100 and what each criterion adds to it. The points add up exactly."
    ),
    options: [
      Option.postings.required(), Option.profiles.required(), .format(["jsonl"]), .top, .brief, .weights,
      .asOf, .output,
    ]
      + Option.reading,
    examples: [
      Example(
        line: "diapason matrix --postings offres --profiles profils --top 10",
        meaning: Wording(
          "les dix profils les plus proches de chaque offre", "the ten nearest profiles of each posting"))
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let (postings, found) = try stream.all(arguments.all(.postings), as: .posting)
      let (people, met) = try stream.all(arguments.all(.profiles), as: .profile)
      let matrix = MatrixLines(
        people, taxonomy, try invocation.weights(), asOf: try invocation.asOf(postings + people),
        top: arguments.number(.top), isBrief: arguments.has(.brief))
      let output = try Output(path: arguments.value(.output))
      try ParallelMap.forEach(postings, threads: invocation.threads) { _, posting in
        matrix.lines(for: posting)
      } receive: { _, lines in
        try output.write(lines)
      }
      try output.finish()
      return found == .done ? met : found
    })
}

extension Option {
  static let top = Option(
    name: "top", value: .number(atLeast: 1), placeholder: Wording(same: "N"),
    help: Wording(
      "garder les N meilleurs profils de chaque offre", "keep the best N profiles of each posting"))
  static let brief = Option(
    name: "brief",
    help: Wording("les scores seuls, sans le détail des critères", "scores only, without the criteria"))
}
