/// What changed between two taxonomies, for reading.
///
/// ```swift
/// TaxonomyDifferenceText(.french, limit: 20).bytes(difference)
/// ```
package struct TaxonomyDifferenceText: Sendable {
  private let language: Language
  private let limit: Int

  /// Words in `language`, at most so many entries of each sort.
  package init(_ language: Language, limit: Int) { (self.language, self.limit) = (language, limit) }

  /// Sort by sort, with how many there are of each.
  package func bytes(_ difference: TaxonomyDifference) -> [UInt8] {
    var text = ""
    text += section(Wording("Nouvelles", "New"), difference.added.map(name))
    text += section(Wording("Disparues", "Gone"), difference.removed.map(name))
    text += section(
      Wording("Remplacées ou fusionnées", "Replaced or merged"), difference.replaced.map(change))
    text += section(
      Wording("Renommées", "Renamed"),
      difference.relabelled.map {
        "\($0.before.id)  \($0.before.name[language]) → \($0.after.name[language])"
      })
    text += section(Wording("Déplacées", "Moved"), difference.moved.map(sides))
    text += section(Wording("Dites autrement", "Heard in other words"), difference.reworded.map(sides))
    if text.isEmpty { text = Wording("Aucune différence.", "No difference.")[language] + "\n" }
    return Array(text.utf8)
  }

  private func section(_ title: Wording, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let colon = language == .french ? " : " : ": "
    let more =
      lines.count > limit
      ? Wording("  et \(lines.count - limit) autres\n", "  and \(lines.count - limit) more\n")[language] : ""
    let shown = lines.prefix(limit).map { "  \($0)\n" }.joined()
    return title[language] + colon + "\(lines.count)\n" + shown + more
  }

  private func name(_ entry: TaxonomyDifference.Entry) -> String {
    let trade = entry.isTrade ? Wording(" (métier)", " (trade)")[language] : ""
    return "\(entry.id)  \(entry.name[language])\(trade)"
  }

  private func change(_ change: TaxonomyDifference.Change) -> String {
    "\(change.before.id) → \(change.after.id)  \(change.after.name[language])"
  }

  private func sides(_ change: TaxonomyDifference.Change) -> String {
    let signs = change.lost.map { "− \($0)" } + change.gained.map { "+ \($0)" }
    let most = 6
    let more = signs.count > most ? ", … (\(signs.count))" : ""
    return "\(change.before.id)  \(signs.prefix(most).joined(separator: ", "))\(more)"
  }
}
