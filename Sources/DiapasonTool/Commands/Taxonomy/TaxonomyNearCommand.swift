import DiapasonEngine

extension Command {
  static let taxonomyNear = Command(
    name: "taxonomy near",
    summary: Wording("montre les métiers proches d'un autre", "shows the trades near another one"),
    details: Wording(
      """
      Deux métiers sont proches quand leurs compétences sont les mêmes ou se disent presque pareil, les plus rares \
      comptant davantage, et que leurs intitulés se ressemblent. Le score va de 0 à 1 et se recalcule à partir des \
      compétences que donne --format jsonl.
      """,
      """
      Two trades are near where their skills are the same or are said in much the same words, rare ones counting more, \
      and where their titles are alike. The score goes from 0 to 1, and can be recomputed from the skills that \
      --format jsonl gives.
      """),
    operands: [
      Operand(
        placeholder: Wording(same: "ID"),
        help: Wording(
          "identifiant d'un métier, comme le donne taxonomy search",
          "id of a trade, as taxonomy search gives it"),
        isRepeated: true)
    ],
    options: [.limit.withStandard("10"), forms, .brief, .threads] + Option.taxonomies + [.output],
    examples: [
      Example(
        line: "diapason taxonomy near front-end-developer",
        meaning: Wording(
          "les métiers vers lesquels aller, et par quelles compétences",
          "where to go from there, and by which skills"))
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let neighbours = TradeNeighbours(taxonomy, words: try TaxonomyFiles.load(path: nil).taxonomy)
      let limit = arguments.number(.limit) ?? 10
      let (isJSON, isBrief) = (arguments.value(forms) == "jsonl", arguments.has(.brief))
      let style = invocation.style
      let output = try Output(path: arguments.value(.output))
      var status = ExitStatus.done
      try ParallelMap.forEach(arguments.operands, threads: invocation.threads) { _, id in
        neighbours.near(id, limit: limit).map { near in
          isJSON
            ? NearTradeJSON.line(id, near, taxonomy, isBrief: isBrief)
            : NearTradeText.bytes(id, near, taxonomy, style)
        }
      } receive: { index, bytes in
        guard let bytes else {
          let id = arguments.operands[index]
          invocation.console.problem(
            Wording("« \(id) » n'est pas l'identifiant d'un métier", "“\(id)” is not the id of a trade"))
          status = .problem
          return
        }
        try output.write(bytes)
      }
      try output.finish()
      return status
    })

  private static let forms = Option.format(["text", "jsonl"])
}
