/// Finds ids that no entry has, ids that two entries have, and circles among the broader.
struct LinkCheck {
  private let source: TaxonomySource
  private let concepts: [String: TaxonomySource.ConceptEntry]
  private let trades: Set<String>

  init(_ source: TaxonomySource) {
    self.source = source
    concepts = Dictionary(source.concepts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    trades = Set(source.trades.map(\.id))
  }

  func problems() -> [TaxonomyProblem] {
    twice() + source.concepts.flatMap(unknown) + source.trades.flatMap(unknown) + circles()
  }

  private func twice() -> [TaxonomyProblem] {
    var seen: Set<String> = []
    return source.concepts.filter { !seen.insert($0.id).inserted }.map {
      problem(Wording("\($0.id) figure deux fois", "\($0.id) stands twice"), $0.file, $0.line)
    }
  }

  private func unknown(_ entry: TaxonomySource.ConceptEntry) -> [TaxonomyProblem] {
    let links = entry.broader + entry.related.map(\.id) + entry.phrases.flatMap(\.with)
    return links.filter { concepts[$0] == nil }.map {
      problem(Self.noSkill($0, entry.id), entry.file, entry.line)
    }
  }

  private func unknown(_ entry: TaxonomySource.TradeEntry) -> [TaxonomyProblem] {
    let skills = (entry.core + (entry.skill.map { [$0] } ?? [])).filter { concepts[$0] == nil }
    let others = (entry.broader + entry.neighbours.map(\.id) + entry.titles.flatMap(\.with)).filter {
      !trades.contains($0)
    }
    return skills.map { problem(Self.noSkill($0, entry.id), entry.file, entry.line) }
      + others.map { problem(Self.noTrade($0, entry.id), entry.file, entry.line) }
  }

  /// A concept that is its own ancestor.
  private func circles() -> [TaxonomyProblem] {
    source.concepts.filter { entry in
      var seen: Set<String> = []
      var level = entry.broader
      while !level.isEmpty {
        if level.contains(entry.id) { return true }
        level = level.filter { seen.insert($0).inserted }.flatMap { concepts[$0]?.broader ?? [] }
      }
      return false
    }.map {
      problem(Wording("\($0.id) est son propre ancêtre", "\($0.id) is its own ancestor"), $0.file, $0.line)
    }
  }

  private static func noSkill(_ id: String, _ entry: String) -> Wording {
    Wording("\(entry) : aucune compétence ne s'appelle \(id)", "\(entry): no concept is called \(id)")
  }

  private static func noTrade(_ id: String, _ entry: String) -> Wording {
    Wording("\(entry) : aucun métier ne s'appelle \(id)", "\(entry): no trade is called \(id)")
  }

  private func problem(_ wording: Wording, _ file: String, _ line: Int) -> TaxonomyProblem {
    TaxonomyProblem(file: file, line: line, wording)
  }
}
