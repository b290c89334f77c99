/// Writes the criteria of a posting as YAML for a person to edit before any profile is opened.
///
/// ```swift
/// let bytes = GridWriter(taxonomy, weights: Weights()).yaml(offer)
/// ```
package struct GridWriter: Sendable {
  private let taxonomy: Taxonomy
  private let weights: Weights

  /// Writes with the names of a taxonomy.
  package init(_ taxonomy: Taxonomy, weights: Weights = Weights()) {
    (self.taxonomy, self.weights) = (taxonomy, weights)
  }

  private static let heading = [
    "# The criteria of a posting. Change a weight (in thousandths), set must to true for what one cannot do without,",
    "# delete a criterion, or merge two: move the skill of one into the list “or” of the other.",
    "# Les critères d'une offre. Changez un poids (en millièmes), mettez must à true pour l'indispensable, supprimez",
    "# un critère, ou fusionnez-en deux : déplacez la compétence de l'un dans la liste « or » de l'autre.",
    "diapason: grid",
  ]

  /// The file.
  package func yaml(_ offer: Offer) -> [UInt8] {
    let document = offer.document
    var lines = Self.heading
    lines.append("posting: " + YAMLText.quoted(document.path))
    lines.append("sha256: " + SHA256.hex(document.text.bytes))
    lines.append("taxonomy: " + taxonomy.hash)
    lines.append("weights: " + weights.hash)
    lines.append("criteria:")
    for requirement in offer.posting.requirements { lines += self.lines(requirement, document) }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func lines(_ requirement: Requirement, _ document: Document) -> [String] {
    var lines: [String] = []
    switch requirement.subject {
    case .trade(let trade):
      lines.append(
        "  - trade: \(taxonomy.trades[trade].id)" + YAMLText.comment(taxonomy.trades[trade].french))
    case .skill(let concept):
      lines.append(
        "  - skill: \(taxonomy.concepts[concept].id)" + YAMLText.comment(taxonomy.concepts[concept].french))
      if !requirement.alternatives.isEmpty {
        lines.append(
          "    or: [\(requirement.alternatives.map { taxonomy.concepts[$0].id }.joined(separator: ", "))]")
        lines.append("    choose: \(requirement.choose)")
      }
      lines.append("    strength: \(requirement.strength)")
      if let level = requirement.level { lines.append("    level: \(level.rawValue)") }
    }
    lines.append("    weight: \(requirement.weight)")
    lines.append("    must: \(requirement.isMust)")
    if !requirement.quote.isEmpty {
      lines.append("    quote: " + YAMLText.quoted(document.quote(requirement.quote)))
      lines.append("    bytes: [\(requirement.quote.start), \(requirement.quote.end)]")
    }
    return lines
  }
}
