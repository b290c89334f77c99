import DiapasonEngine

extension Command {
  static let taxonomySearch = Command(
    name: "taxonomy search",
    summary: Wording(
      "cherche une compétence ou un métier par son nom", "looks for a skill or trade by its name"),
    details: Wording(
      "Les accents ne comptent pas et une faute de frappe est pardonnée.",
      "Accents do not count and a typo is forgiven."),
    operands: [
      Operand(
        placeholder: Wording("MOTS", "WORDS"), help: Wording("ce que l'on cherche", "what to look for"),
        isRepeated: true)
    ],
    options: [.limit.withStandard("10")] + Option.taxonomies + [.output],
    examples: [
      Example(
        line: "diapason taxonomy search accessibilite",
        meaning: Wording("ce qui porte ce nom, ou presque", "what bears that name, or nearly"))
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let query = arguments.operands.joined(separator: " ")
      let results = TaxonomySearch(taxonomy).results(query, limit: arguments.number(.limit) ?? 10)
      guard !results.isEmpty else {
        invocation.console.problem(
          Wording("rien ne porte le nom « \(query) »", "nothing is called “\(query)”"))
        return .problem
      }
      let width = results.map(\.id.count).max() ?? 0
      let lines = results.map { result in
        let name =
          result.isTrade ? taxonomy.trades[result.index].wording : taxonomy.concepts[result.index].wording
        let kind = result.isTrade ? Wording(" (métier)", " (trade)")[invocation.language] : ""
        let id = result.id + String(repeating: " ", count: width - result.id.count)
        return "\(id)  \(name[invocation.language])\(kind)\n"
      }
      try invocation.print(Array(lines.joined().utf8))
      return .done
    })
}

extension Option {
  static let limit = Option(
    name: "limit", short: "n", value: .count, placeholder: Wording(same: "N"),
    help: Wording("combien de résultats au plus", "how many results at most"))
}
