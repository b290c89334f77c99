/// What a group of people lacks for an offer, as tables.
extension Market {
  /// Names beyond these are told by their number.
  private static let namesShown = 4

  /// Two tables for each offer that was looked at closely.
  var gapSections: [MarketSection] { gaps.flatMap { [lacking($0), whatIf($0)] } }

  private func lacking(_ gap: CohortGap) -> MarketSection {
    let path = Printable.text(gap.posting)
    let (reached, none) = (gap.eligible.count, gap.withoutScore)
    return MarketSection(
      title: Wording("Ce qui manque aux profils pour \(path)", "What the profiles lack for \(path)"),
      note: Wording(
        "Profils avec un score : \(gap.people)\(none > 0 ? " ; sans score : \(none)" : ""). À \(Self.bar) points ou plus : \(reached)\(Self.list(gap.eligible, .french)). Un savoir-être tu n'est pas un savoir-être qui manque : seul un entretien le dira.",
        "Profiles with a score: \(gap.people)\(none > 0 ? "; without one: \(none)" : ""). At \(Self.bar) points or more: \(reached)\(Self.list(gap.eligible, .english)). A soft skill that is not told is not one that is lacking: only an interview can tell."
      ),
      columns: [
        Wording("manque", "lacking"), Wording("en partie", "partly"), Wording("à demander", "to ask"),
        Wording("demandée", "asked for"),
      ],
      rows: gap.criteria.enumerated().sorted {
        (-$0.element.lacking, $0.offset) < (-$1.element.lacking, $1.offset)
      }.map { _, criterion in
        let numbers = [criterion.lacking, criterion.partly, criterion.untold]
        return (
          criterion.name,
          numbers.map { gap.people == 0 ? .ratio(nil) : .share(share($0, of: gap.people)) } + [
            .words(criterion.kind)
          ]
        )
      })
  }

  private func whatIf(_ gap: CohortGap) -> MarketSection {
    MarketSection(
      title: Wording(
        "Qui arriverait à \(Self.bar) points si l'offre demandait moins",
        "Who would reach \(Self.bar) points if the posting asked for less"),
      note: Wording(
        "Profils en plus si un critère était retiré, ou souhaité plutôt qu'exigé, ou si la personne l'apprenait ; leurs numéros sont ceux de diapason shortlist.",
        "Further profiles if one criterion were dropped, or welcome rather than required, or if the person learnt it; their numbers are those of diapason shortlist."
      ),
      columns: [
        Wording("retiré", "dropped"), Wording("souhaité", "welcome"), Wording("appris", "learnt"),
        Wording("qui, s'il est retiré", "who, if dropped"),
      ],
      rows: gap.criteria.filter {
        !$0.ifDropped.isEmpty || !$0.ifLearnt.isEmpty || $0.ifWelcome?.isEmpty == false
      }
      .map { criterion in
        (
          criterion.name,
          [
            .count(criterion.ifDropped.count),
            criterion.ifWelcome.map { .count($0.count) } ?? .words(Wording(same: "–")),
            .count(criterion.ifLearnt.count),
            .words(
              Wording(
                Self.joined(criterion.ifDropped, .french),
                Self.joined(criterion.ifDropped, .english))),
          ]
        )
      })
  }

  /// ` (d6abb1a4, 2b2ca24e)`.
  private static func list(_ names: [String], _ language: Language) -> String {
    names.isEmpty ? "" : " (\(joined(names, language)))"
  }

  private static func joined(_ names: [String], _ language: Language) -> String {
    let shown = names.prefix(namesShown).map { Printable.text($0) }.joined(separator: ", ")
    let rest = names.count - namesShown
    let more = rest > 0 ? Wording(" et \(rest) autres", " and \(rest) more")[language] : ""
    return shown + more
  }
}
