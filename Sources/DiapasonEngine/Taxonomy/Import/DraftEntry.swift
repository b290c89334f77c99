/// A concept or trade of another taxonomy while its tables or statements are read, in any order.
struct DraftEntry: Sendable {
  /// What it becomes.
  enum Role: Sendable, Equatable {
    case skill(SkillKind)
    case trade
  }

  let id: String
  var role: Role
  /// The domain of a skill, the family of a trade.
  var domain = ""
  var names: [Language: String] = [:]
  var labels: [PhraseSource] = []
  var broader: [String] = []
  var related: [(id: String, percent: Int)] = []
  var core: [String] = []
  var neighbours: [(id: String, percent: Int, reason: String)] = []
  var skill: String?
  var esco: [String] = []
  var rome: [String] = []
  var demand = 0
  var details = EntryDetails()
  var file: String
  var line: Int

  init(id: String, role: Role, file: String, line: Int) {
    (self.id, self.role, self.file, self.line) = (id, role, file, line)
  }

  /// It as a skill, or nil.
  var concept: TaxonomySource.ConceptEntry? {
    guard case .skill(let kind) = role else { return nil }
    return TaxonomySource.ConceptEntry(
      id: id, domain: domain, kind: kind, french: names[.french] ?? "", english: names[.english] ?? "",
      broader: broader, related: related, phrases: phrases, esco: esco, rome: rome, details: details,
      file: file, line: line)
  }

  /// It as a trade, or nil.
  var trade: TaxonomySource.TradeEntry? {
    guard role == .trade else { return nil }
    return TaxonomySource.TradeEntry(
      id: id, french: names[.french] ?? "", english: names[.english] ?? "", family: domain, skill: skill,
      broader: broader, core: core, esco: esco, rome: rome, neighbours: neighbours, titles: phrases,
      details: details, file: file, line: line)
  }

  private var phrases: [PhraseSource] {
    labels + PhraseSource.names(names[.french], names[.english], besides: labels, file: file, line: line)
  }

  /// Turns what links lead to into ids; gives back those that lead nowhere.
  mutating func resolve(_ id: (String) -> String?) -> [String] {
    var loose: [String] = []
    func known(_ target: String) -> String? {
      if let id = id(target) { return id }
      loose.append(target)
      return nil
    }
    broader = broader.compactMap(known)
    core = core.compactMap(known)
    skill = skill.flatMap(known)
    related = related.compactMap { link in known(link.id).map { ($0, link.percent) } }
    neighbours = neighbours.compactMap { link in known(link.id).map { ($0, link.percent, link.reason) } }
    details.links = details.links.compactMap { list in
      let ids = list.ids.compactMap(known)
      return ids.isEmpty ? nil : EntryDetails.LinkList(kind: list.kind, ids: ids)
    }
    return loose
  }
}
