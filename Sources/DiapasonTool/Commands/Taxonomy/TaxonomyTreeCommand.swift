import DiapasonEngine

extension Command {
  static let taxonomyTree = Command(
    name: "taxonomy tree",
    summary: Wording(
      "montre les compétences, des plus générales aux plus précises",
      "shows the skills, from general to precise"),
    operands: [
      Operand(
        placeholder: Wording(same: "ID"),
        help: Wording(
          "une compétence ou un domaine ; sans lui, tout", "a skill or domain; without it, everything"),
        isOptional: true)
    ],
    options: Option.taxonomies + [.output],
    examples: [
      Example(
        line: "diapason taxonomy tree ux", meaning: Wording("ce que comprend l'UX", "what UX is made of"))
    ],
    run: { invocation in
      let tree = TaxonomyTree(try invocation.taxonomy(), invocation.language)
      guard let text = tree.text(from: invocation.arguments.operands.first) else {
        let id = invocation.arguments.operands[0]
        invocation.console.problem(
          Wording("\(id) : ni compétence ni domaine", "\(id): neither a skill nor a domain"))
        return .problem
      }
      try invocation.print(Array(text.utf8))
      return .done
    })
}
