/// What changed between two runs, for a terminal.
///
/// ```swift
/// let bytes = RunDifferenceText.bytes(difference, limit: 20, ReportStyle(language: .french))
/// ```
package enum RunDifferenceText {
  /// A summary, then the pairs that moved most, each with the criteria that moved it.
  package static func bytes(_ difference: RunDifference, limit: Int, _ style: ReportStyle) -> [UInt8] {
    let language = style.language
    let (moved, same) = (difference.moves.count, difference.unchanged)
    let summary = Wording(
      "\(moved) paires ont bougé, \(same) sont inchangées, \(difference.added.count) nouvelles, \(difference.removed.count) disparues.",
      "\(moved) pairs moved, \(same) are unchanged, \(difference.added.count) new, \(difference.removed.count) gone."
    )
    var text = Ink.bold(summary[language], style) + "\n"
    for move in difference.moves.prefix(limit) {
      text += "\n\(Printable.text(move.posting)) × \(Printable.text(move.candidate))\n"
      text += "  \(score(move.before, language)) → \(score(move.after, language))"
      text += "  (\(signed(move.change, language, style)))\n"
      for part in move.parts where part.change != 0 || part.before == nil || part.after == nil {
        text += "    \(signed(part.change, language, style))  \(Printable.text(part.criterion))"
        text += "  \(Ink.dim(wording(part.reason)[language], style))\n"
      }
    }
    if moved > limit {
      text +=
        "\n"
        + Wording("… et \(moved - limit) autres : --limit", "… and \(moved - limit) more: --limit")[language]
        + "\n"
    }
    return Array(text.utf8)
  }

  private static func score(_ score: Int?, _ language: Language) -> String {
    score.map { PointText.text($0, language) } ?? "–"
  }

  private static func signed(_ change: Int, _ language: Language, _ style: ReportStyle) -> String {
    let text = (change < 0 ? "−" : "+") + PointText.text(Int(change.magnitude), language)
    return change == 0 ? text : (change < 0 ? Ink.red : Ink.green)(text, style)
  }

  private static func wording(_ reason: String) -> Wording {
    switch reason {
    case "new": Wording("critère nouveau", "new criterion")
    case "gone": Wording("critère disparu", "criterion gone")
    case "cover": Wording("autres preuves ou autre niveau", "other evidence or level")
    case "share": Wording("mêmes faits, part différente du total", "same facts, other share of the whole")
    case "weight": Wording("poids différent", "other weight")
    default: Wording(same: Printable.text(reason))
    }
  }
}
