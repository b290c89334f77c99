/// Reads a grid that a person has edited.
///
/// ```swift
/// let (posting, changes, problems) = GridReader(taxonomy).read(bytes, for: extraction)
/// ```
package struct GridReader {
  /// No posting asks for more; a longer list is a slip or worse.
  private static let mostCriteria = 500
  private static let keys: Set<String> = ["diapason", "posting", "sha256", "taxonomy", "weights", "criteria"]
  private static let criterionKeys: Set<String> = [
    "trade", "skill", "or", "choose", "strength", "level", "weight", "must", "quote", "bytes",
  ]

  private let taxonomy: Taxonomy
  private let weights: Weights
  private var fields = YAMLFields(code: "grid")
  private var seen: Set<Requirement.Subject> = []

  /// Reads with the names of a taxonomy.
  package init(_ taxonomy: Taxonomy, weights: Weights = Weights()) {
    (self.taxonomy, self.weights) = (taxonomy, weights)
  }

  /// The criteria for a posting, how they differ from its own, and what is wrong with the file; no criteria where that
  /// is an error.
  package func read(_ bytes: [UInt8], for extraction: Extraction) -> (
    posting: Posting?, changes: GridChanges, problems: [Diagnostic]
  ) {
    var reader = self
    let own = Posting(extraction, taxonomy, weights: weights)
    let requirements = reader.requirements(bytes, extraction.document)
    let changes = GridChanges(SHA256.hex(bytes), from: own.requirements, to: requirements)
    guard !reader.fields.hasErrors else { return (nil, changes, reader.fields.problems) }
    let trades = reader.trades(requirements, own.trades)
    let posting = Posting(path: extraction.document.path, trades: trades, requirements: requirements)
    return (posting, changes, reader.fields.problems)
  }

  private mutating func requirements(_ bytes: [UInt8], _ document: Document) -> [Requirement] {
    guard let root = fields.root(bytes) else { return [] }
    guard root["diapason"]?.string == "grid" else {
      fields.error(
        Wording(
          "ce n'est pas une grille : il y faut « diapason: grid »",
          "this is no grid: it must say “diapason: grid”"), at: root.range)
      return []
    }
    fields.check(root, keys: Self.keys)
    if let hash = root["sha256"], hash.string != SHA256.hex(document.text.bytes) {
      fields.warning(
        Wording(
          "cette grille a été faite pour un autre texte de l'offre",
          "this grid was made for another text of the posting"), at: hash.range)
    }
    let nodes = root["criteria"]?.items ?? []
    if nodes.count > Self.mostCriteria {
      fields.error(
        Wording("plus de \(Self.mostCriteria) critères", "more than \(Self.mostCriteria) criteria"),
        at: root.range)
    }
    return nodes.prefix(Self.mostCriteria).compactMap { requirement($0, document) }
  }

  private mutating func requirement(_ node: YAMLNode, _ document: Document) -> Requirement? {
    fields.check(node, keys: Self.criterionKeys)
    guard let subject = subject(node) else { return nil }
    guard seen.insert(subject).inserted else {
      fields.error(Wording("ce critère figure deux fois", "this criterion stands twice"), at: node.range)
      return nil
    }
    var requirement = Requirement(
      subject: subject, strength: .required, weight: 0, quote: place(node, document))
    let strengths = Requirement.Strength.allCases.map { ("\($0)", $0) }
    requirement.strength = fields.value(node["strength"], strengths) ?? .required
    requirement.level = fields.value(node["level"], SkillMention.Level.allCases.map { ($0.rawValue, $0) })
    requirement.alternatives = (node["or"]?.items ?? []).compactMap { concept($0) }
    requirement.choose = fields.number(node["choose"], 1...(requirement.alternatives.count + 1)) ?? 1
    requirement.isMust = fields.bool(node["must"]) ?? false
    requirement.weight = fields.number(node["weight"], 0...1_000_000) ?? standardWeight(requirement)
    return requirement
  }

  private mutating func subject(_ node: YAMLNode) -> Requirement.Subject? {
    if let skill = node["skill"] { return concept(skill).map { .skill($0) } }
    guard let trade = node["trade"] else {
      fields.error(
        Wording(
          "un critère nomme une compétence (skill) ou un métier (trade)",
          "a criterion names a skill or a trade"), at: node.range)
      return nil
    }
    let index = taxonomy.trades.firstIndex { $0.id == trade.string }
    if index == nil { unknown("trade", trade) }
    return index.map { .trade($0) }
  }

  private mutating func concept(_ node: YAMLNode) -> Int? {
    let index = node.string.flatMap { taxonomy.index(of: $0) }
    if index == nil { unknown("skill", node) }
    return index
  }

  private mutating func unknown(_ kind: String, _ node: YAMLNode) {
    fields.error(
      Wording(
        "le référentiel ne connaît pas « \(YAMLFields.shown(node.string ?? "")) »",
        "the taxonomy knows no \(kind) “\(YAMLFields.shown(node.string ?? ""))”"), at: node.range)
  }

  /// The words that ask for it; nowhere for what a person has added, or where the text is no longer so long.
  private mutating func place(_ node: YAMLNode, _ document: Document) -> ByteRange {
    let bounds = node["bytes"]?.items.map { fields.number($0, 0...Int(Int32.max)) ?? 0 } ?? []
    guard bounds.count == 2, bounds[0] <= bounds[1], bounds[1] <= document.text.bytes.count else {
      return ByteRange(0, 0)
    }
    return ByteRange(bounds[0], bounds[1])
  }

  private func standardWeight(_ requirement: Requirement) -> Int {
    guard case .skill(let concept) = requirement.subject else { return weights.required }
    return RequirementWeight(taxonomy: taxonomy, weights: weights).skill(
      concept, requirement.strength, sections: 1)
  }

  /// The trades of the posting, or the one that a person has put in their place.
  private func trades(_ requirements: [Requirement], _ own: [TradeMention]) -> [TradeMention] {
    let chosen = requirements.compactMap { requirement -> TradeMention? in
      guard case .trade(let trade) = requirement.subject else { return nil }
      return TradeMention(trade: trade, when: .asked, range: requirement.quote)
    }
    return chosen.isEmpty || chosen.first?.trade == own.first?.trade ? own : chosen
  }
}
