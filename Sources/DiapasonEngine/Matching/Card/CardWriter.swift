/// Writes what was read of a profile as YAML for the person to correct.
///
/// ```swift
/// let bytes = CardWriter(taxonomy).yaml(candidate)
/// ```
package struct CardWriter: Sendable {
  private let taxonomy: Taxonomy

  /// Writes with the names of a taxonomy.
  package init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  private static let heading = [
    "# What was read of a profile. Correct a level or a stance, add a skill (“by: person”), refuse one (“refused: true”).",
    "# Ce qui a été lu d'un profil. Corrigez un niveau ou ce que vous en dites, ajoutez une compétence (« by: person »),",
    "# refusez-en une (« refused: true »). stance: held, wanted, lacked · level: notion, practice, mastery",
    "# evidence: cited, used, proven",
    "diapason: card",
  ]

  /// The file.
  package func yaml(_ candidate: Candidate) -> [UInt8] {
    let profile = candidate.profile
    let document = candidate.document
    var lines = Self.heading
    lines.append("profile: " + YAMLText.quoted(document.path))
    lines.append("sha256: " + SHA256.hex(document.text.bytes))
    lines.append("taxonomy: " + taxonomy.hash)
    lines.append("trades:" + (profile.trades.isEmpty ? " []" : ""))
    for trade in profile.trades {
      lines.append(
        "  - trade: \(taxonomy.trades[trade.trade].id)"
          + YAMLText.comment(taxonomy.trades[trade.trade].french))
      lines.append("    when: \(trade.when.rawValue)")
      lines += quote(trade.range, document)
    }
    lines.append("skills:")
    for (concept, skill) in profile.heldInOrder {
      lines += entry(concept, "held") + quote(skill.quote, document)
      if let level = skill.level { lines.append("    level: \(level.rawValue)") }
      if let evidence = skill.evidence { lines.append("    evidence: \(evidence.rawValue)") }
    }
    for (concept, range) in profile.lacked.sorted(by: { $0.key < $1.key }) {
      lines += entry(concept, "lacked") + quote(range, document)
    }
    for concept in profile.wanted.sorted() { lines += entry(concept, "wanted") }
    return Array(((lines + terms(candidate.extraction.terms)).joined(separator: "\n") + "\n").utf8)
  }

  private func entry(_ concept: Int, _ stance: String) -> [String] {
    [
      "  - skill: \(taxonomy.concepts[concept].id)" + YAMLText.comment(taxonomy.concepts[concept].french),
      "    stance: \(stance)",
      "    by: text",
    ]
  }

  private func quote(_ range: ByteRange, _ document: Document) -> [String] {
    range.isEmpty ? [] : ["    quote: " + YAMLText.quoted(document.quote(range))]
  }

  /// What the person wishes, as far as offers are compared with it by name.
  private func terms(_ terms: Terms) -> [String] {
    var lines: [String] = []
    if !terms.contracts.isEmpty {
      lines.append("  contract: [\(terms.contracts.map(\.value.rawValue).joined(separator: ", "))]")
    }
    if let remote = terms.remote { lines.append("  remote: \(remote.value.extent.rawValue)") }
    if !terms.places.isEmpty {
      lines.append(
        "  place: [\(terms.places.map { YAMLText.quoted($0.value.name) }.joined(separator: ", "))]")
    }
    if let start = terms.start { lines.append("  start: \(start.value)") }
    return lines.isEmpty ? [] : ["terms:"] + lines
  }
}
