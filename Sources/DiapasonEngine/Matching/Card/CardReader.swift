/// Reads a card that a person has corrected, wherever a profile is taken.
///
/// The words quoted are those of the card; what the person added without any is “stated by the person”.
///
/// ```swift
/// let extraction = CardReader(taxonomy).extraction(bytes, path: "carte.yaml")
/// ```
package struct CardReader: Sendable {
  /// Nobody has more; a longer list is a slip or worse.
  private static let mostSkills = 2_000
  private static let keys: Set<String> = [
    "diapason", "profile", "sha256", "taxonomy", "trades", "skills", "terms",
  ]
  private static let skillKeys: Set<String> = [
    "skill", "stance", "level", "evidence", "quote", "by", "refused",
  ]

  private let taxonomy: Taxonomy
  private var fields = YAMLFields(code: "card")
  private var bytes: [UInt8] = []

  /// Reads with the names of a taxonomy.
  package init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// Whether a file is a card by its name.
  package static func isCard(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// What the card says; what is wrong with it stands among the diagnostics of its document.
  package func extraction(_ bytes: [UInt8], path: String) -> Extraction {
    var reader = self
    let document = DocumentReader().read(bytes, path: path, kind: .profile)
    reader.bytes = document.text.bytes
    var extraction = Extraction(document: document, mentions: [], trades: [])
    reader.read(into: &extraction)
    extraction.document.diagnostics += reader.fields.problems
    return extraction
  }

  private mutating func read(into extraction: inout Extraction) {
    guard let root = fields.root(bytes) else { return }
    guard root["diapason"]?.string == "card" else {
      return fields.error(
        Wording(
          "ce n'est pas une fiche : il y faut « diapason: card »",
          "this is no card: it must say “diapason: card”"), at: ByteRange(0, 0))
    }
    fields.check(root, keys: Self.keys)
    extraction.trades = (root["trades"]?.items ?? []).compactMap { trade($0) }
    let skills = root["skills"]?.items ?? []
    if skills.count > Self.mostSkills {
      fields.error(
        Wording("plus de \(Self.mostSkills) compétences", "more than \(Self.mostSkills) skills"),
        at: root.range)
    }
    extraction.mentions = skills.prefix(Self.mostSkills).compactMap { skill($0) }
    if let node = root["terms"] { extraction.terms = terms(node) }
  }

  private mutating func skill(_ node: YAMLNode) -> SkillMention? {
    fields.check(node, keys: Self.skillKeys)
    guard let name = node["skill"], let concept = name.string.flatMap({ taxonomy.index(of: $0) }) else {
      fields.error(
        Wording(
          "le référentiel ne connaît pas la compétence « \(YAMLFields.shown(node["skill"]?.string ?? "")) »",
          "the taxonomy knows no skill “\(YAMLFields.shown(node["skill"]?.string ?? ""))”"), at: node.range)
      return nil
    }
    let stances: [SkillMention.Stance] = [.held, .wanted, .lacked]
    let stance = fields.value(node["stance"], stances.map { ($0.rawValue, $0) }) ?? .held
    let levels = SkillMention.Level.allCases.map { ($0.rawValue, $0) }
    let evidences: [SkillMention.Evidence] = [.cited, .used, .proven]
    let level = fields.value(node["level"], levels)
    let evidence = fields.value(node["evidence"], evidences.map { ($0.rawValue, $0) })
    guard fields.bool(node["refused"]) != true else { return nil }
    let isStated = node["by"]?.string != "text" && (node["by"] != nil || node["quote"] == nil)
    return SkillMention(
      concept: concept, range: YAMLFields.inside(node["quote"] ?? name, bytes), stance: stance, level: level,
      // What is merely added has as little behind it as a word in a list.
      evidence: evidence ?? (isStated && stance == .held ? .cited : nil), section: 0, clause: 0,
      by: isStated ? "person" : "card", rule: isStated ? "stated by the person" : "card", confidence: 100)
  }

  private mutating func trade(_ node: YAMLNode) -> TradeMention? {
    fields.check(node, keys: ["trade", "when", "quote", "refused"])
    guard let name = node["trade"], let index = taxonomy.trades.firstIndex(where: { $0.id == name.string })
    else {
      fields.error(
        Wording(
          "le référentiel ne connaît pas le métier « \(YAMLFields.shown(node["trade"]?.string ?? "")) »",
          "the taxonomy knows no trade “\(YAMLFields.shown(node["trade"]?.string ?? ""))”"), at: node.range)
      return nil
    }
    let times: [TradeMention.When] = [.now, .before, .wanted]
    let when = fields.value(node["when"], times.map { ($0.rawValue, $0) }) ?? .now
    guard fields.bool(node["refused"]) != true else { return nil }
    return TradeMention(trade: index, when: when, range: YAMLFields.inside(node["quote"] ?? name, bytes))
  }

  private mutating func terms(_ node: YAMLNode) -> Terms {
    fields.check(node, keys: ["contract", "remote", "place", "start"])
    var terms = Terms()
    terms.contracts = (node["contract"]?.items ?? []).compactMap { item in
      fields.value(item, ContractKind.allCases.map { ($0.rawValue, $0) }).map { Stated($0, at: item.range) }
    }
    if let remote = node["remote"] {
      let extent = fields.value(remote, Remote.Extent.allCases.map { ($0.rawValue, $0) })
      terms.remote = extent.map { Stated(Remote($0), at: remote.range) }
    }
    terms.places = (node["place"]?.items ?? []).compactMap { item in
      item.string.map { Stated(Place($0), at: item.range) }
    }
    if let start = node["start"], let text = start.string {
      let date: StartDate? = text == "soon" ? .soon : CalendarDate(text).map { .on($0) }
      if date == nil {
        fields.error(
          Wording(
            "date attendue, comme 2024-03, ou « soon »", "a date such as 2024-03, or “soon”, is expected"),
          at: start.range)
      }
      terms.start = date.map { Stated($0, at: start.range) }
    }
    return terms
  }
}
