/// The trades near another one, for a terminal.
///
/// ```swift
/// let bytes = NearTradeText.bytes("rome-M1805", near, rome, style)
/// ```
package enum NearTradeText {
  private static let mostSkills = 5

  /// One trade after the other, nearest first, with the skills that count most.
  package static func bytes(
    _ id: String, _ near: [NearTrade], _ taxonomy: Taxonomy, _ style: ReportStyle
  ) -> [UInt8] {
    var text = Ink.bold(taxonomy.trade(id).map { $0.wording[style.language] } ?? id, style) + "\n"
    for trade in near {
      let name = taxonomy.trades[trade.index].wording[style.language]
      text += "  \(share(trade.score, style))  \(Printable.text(name))  " + Ink.dim(trade.id, style) + "\n"
      let parts = Wording(
        "compétences \(share(trade.skills, style)), intitulés \(share(trade.titles, style))",
        "skills \(share(trade.skills, style)), titles \(share(trade.titles, style))")
      text += "         \(parts[style.language])\n"
      for line in skills(trade, taxonomy, style) { text += "         \(line)\n" }
    }
    return Array(text.utf8)
  }

  private static func share(_ thousandths: Int, _ style: ReportStyle) -> String {
    let mark = Wording(",", ".")[style.language]
    return "\(thousandths / 1_000)\(mark)\(String(1_000 + thousandths % 1_000).dropFirst())"
  }

  private static func skills(_ trade: NearTrade, _ taxonomy: Taxonomy, _ style: ReportStyle) -> [String] {
    func name(_ skill: Int) -> String { Printable.text(taxonomy.concepts[skill].wording[style.language]) }
    let best = trade.asked.filter { $0.cover > 0 }
      .sorted { (-$0.cover * $0.weight, $0.skill) < (-$1.cover * $1.weight, $1.skill) }
      .prefix(mostSkills)
    return best.map { skill in
      guard let held = skill.held, held != skill.skill else { return "✔ " + name(skill.skill) }
      let by = Wording("grâce à", "by")[style.language]
      return "◐ \(name(skill.skill)) (\(by) \(name(held)))"
    }
  }
}
