/// What matches in a pair, what is missing, what cannot be told, and how the terms agree; the weightiest first.
struct PairReport {
  /// How many criteria of a kind are told with their words; the others are only named.
  private static let quoted = 5

  /// What to say of a profile that holds sentences of the posting.
  static let pasted = Wording(
    "Attention : des phrases de l'offre figurent mot pour mot dans le profil.",
    "Beware: sentences of the posting stand word for word in the profile.")

  let taxonomy: Taxonomy
  let language: Language
  let disclosure: Disclosure
  /// Whether what cannot be told is named; a dossier asks for it in questions of its own.
  var namesOpen = true

  func write(_ pair: Pair, to report: inout Report) {
    if !pair.diagnostics.isEmpty { report.paragraph([.strong(Self.pasted[language])]) }
    section(Wording("Répond à la demande", "Matches"), pair.parts(.met, .partly), pair, to: &report)
    section(Wording("N'apparaît pas dans le profil", "Missing"), pair.parts(.missing), pair, to: &report)
    let open = pair.parts(.cannotTell).map { $0.requirement.name(taxonomy, language) }
    if namesOpen, !open.isEmpty {
      report.paragraph([
        .strong(Wording("À aborder en entretien : ", "Cannot be told, to be asked: ")[language]),
        .plain(open.joined(separator: ", ")),
      ])
    }
    let terms = pair.knockouts.filter { $0.status != .unknown || $0.term == .must }
    if !terms.isEmpty {
      report.paragraph([.strong(Wording("Conditions : ", "Terms: ")[language])] + told(terms))
    }
  }

  private func told(_ terms: [Knockout]) -> Report.Line {
    let words = terms.map { term in
      let criterion = term.criterion.map { " (\($0.wording(taxonomy)[language]))" } ?? ""
      return "\(term.status.sign) \(term.term.wording[language])\(criterion)"
    }
    return [.plain(words.joined(separator: ", "))]
  }

  private func section(
    _ title: Wording, _ parts: [Fit.Contribution], _ pair: Pair, to report: inout Report
  ) {
    guard !parts.isEmpty else { return }
    report.paragraph([.strong(title[language] + Wording(" :", ":")[language])])
    var items = parts.prefix(Self.quoted).map { item($0, pair) }
    let others = parts.dropFirst(Self.quoted).map { $0.requirement.name(taxonomy, language) }
    if !others.isEmpty {
      let and = Wording("et \(others.count) de plus : ", "and \(others.count) more: ")[language]
      items.append(Report.Item(line: [.faint(and), .plain(others.joined(separator: ", "))]))
    }
    report.list(items)
  }

  private func item(_ part: Fit.Contribution, _ pair: Pair) -> Report.Item {
    let requirement = part.requirement
    let most = requirement.weight * PointShares.all / max(1, pair.offer.posting.weight)
    let of = PointText.text(max(part.points, most), language)
    let points = Wording(
      "\(PointText.text(part.points, language)) sur \(of)",
      "\(PointText.text(part.points, language)) of \(of)")
    let line: Report.Line = [
      .plain(part.status.sign + " "), .strong(requirement.name(taxonomy, language)),
      .faint(" (\(requirement.kindWording[language])), \(points[language])"),
    ]
    let quote =
      part.status == .missing
      ? Disclosure.quote(requirement.quote, pair.offer.document, language, width: 60)
      : disclosure.quote(part.held, pair.candidate, language, width: 60)
    return Report.Item(line: line, details: quote.map { [[.faint($0)]] } ?? [])
  }
}
