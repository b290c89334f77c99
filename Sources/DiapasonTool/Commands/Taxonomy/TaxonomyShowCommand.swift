import DiapasonEngine

extension Command {
  static let taxonomyShow = Command(
    name: "taxonomy show",
    summary: Wording(
      "montre tout ce qui est su d'une compétence ou d'un métier",
      "shows all that is known of a skill or trade"),
    operands: [
      Operand(
        placeholder: Wording(same: "ID"),
        help: Wording(
          "son identifiant, comme le donne taxonomy search", "its id, as taxonomy search gives it"),
        isRepeated: true)
    ],
    options: Option.taxonomies + [.output],
    examples: [
      Example(
        line: "diapason taxonomy show user-research",
        meaning: Wording("libellés, tournures, liens", "labels, patterns, links"))
    ],
    run: { invocation in
      let taxonomy = try invocation.taxonomy()
      var status = ExitStatus.done
      var text = ""
      for id in invocation.arguments.operands {
        guard let lines = ConceptSheet(taxonomy).lines(id) else {
          invocation.console.problem(unknown(id, taxonomy))
          status = .problem
          continue
        }
        text += id + "\n"
        for line in lines {
          text += "  \(line.name[invocation.language])\n"
          for value in line.values { text += "    \(value)\n" }
        }
      }
      try invocation.print(Array(text.utf8))
      return status
    })

  /// That nothing has that id, and what was perhaps meant.
  private static func unknown(_ id: String, _ taxonomy: Taxonomy) -> Wording {
    let near = TaxonomySearch(taxonomy).results(id.split(separator: "-").joined(separator: " "), limit: 1)
      .first?.id
    let hint =
      near.map { Wording(" ; vouliez-vous dire \($0) ?", "; did you mean \($0)?") } ?? Wording(same: "")
    return Wording("\(id) : identifiant inconnu\(hint.french)", "\(id): unknown id\(hint.english)")
  }
}
