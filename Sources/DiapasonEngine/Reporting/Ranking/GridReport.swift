/// Says where the criteria that were used differ from the posting's own.
struct GridReport {
  let taxonomy: Taxonomy
  let language: Language

  /// The hash of the grid, and each difference.
  func write(_ grid: GridChanges, to report: inout Report) {
    let hash = String(grid.hash.prefix(16)) + "…"
    let start = Wording("Grille fournie (SHA-256 \(hash)) : ", "Grid given (SHA-256 \(hash)): ")
    let same = Wording("les critères de l'offre, sans changement.", "the posting's own criteria, unchanged.")
    let edited = Wording("elle change les critères de l'offre.", "it changes the posting's criteria.")
    report.paragraph(start[language] + (grid.changes.isEmpty ? same : edited)[language])
    report.list(grid.changes.map { Report.Item(line: [.plain(sentence($0))]) })
  }

  private func sentence(_ change: GridChanges.Change) -> String {
    func name(_ requirement: Requirement) -> String { requirement.name(taxonomy, language) }
    func points(_ thousandths: Int) -> String { PointText.text(thousandths, language) }
    let wording =
      switch change {
      case .dropped(let own): Wording("\(name(own)) : retiré", "\(name(own)): dropped")
      case .added(let now): Wording("\(name(now)) : ajouté", "\(name(now)): added")
      case .merged(let own, let host):
        Wording("\(name(own)) : fusionné dans « \(name(host)) »", "\(name(own)): merged into “\(name(host))”")
      case .weight(let now, let before):
        Wording(
          "\(name(now)) : poids \(points(now.weight)) au lieu de \(points(before))",
          "\(name(now)): weight \(points(now.weight)) instead of \(points(before))")
      case .must(let now): Wording("\(name(now)) : indispensable", "\(name(now)): must-have")
      case .reworded(let now):
        Wording("\(name(now)) : demandé autrement", "\(name(now)): asked for otherwise")
      }
    return wording[language]
  }

  /// `{"change", "criterion", …}`.
  static func write(_ change: GridChanges.Change, _ taxonomy: Taxonomy, to json: inout JSONWriter) {
    let (kind, requirement): (String, Requirement) =
      switch change {
      case .dropped(let own): ("dropped", own)
      case .added(let now): ("added", now)
      case .merged(let own, _): ("merged", own)
      case .weight(let now, _): ("weight", now)
      case .must(let now): ("must", now)
      case .reworded(let now): ("reworded", now)
      }
    json.object { json in
      json.member("change", kind)
      json.member("criterion", requirement.id(taxonomy))
      if case .merged(_, let host) = change {
        json.member("into", host.id(taxonomy))
      }
      if case .weight(let now, let before) = change {
        json.member("from", thousandths: before)
        json.member("to", thousandths: now.weight)
      }
    }
  }
}

extension Requirement {
  /// The id of its skill or trade.
  func id(_ taxonomy: Taxonomy) -> String { subject.id(taxonomy) }
}

extension Requirement.Subject {
  /// The id of the skill or trade.
  func id(_ taxonomy: Taxonomy) -> String {
    switch self {
    case .skill(let concept): taxonomy.concepts[concept].id
    case .trade(let trade): taxonomy.trades[trade].id
    }
  }
}
