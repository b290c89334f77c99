/// Finds the skills and trades that a document names.
///
/// ```swift
/// let extraction = SkillExtractor(taxonomy).extract(from: document)
/// ```
public struct SkillExtractor: Sendable {
  private let taxonomy: Taxonomy

  /// Makes an extractor for the skills of `taxonomy`.
  public init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// What the document says.
  public func extract(from document: Document) -> Extraction {
    let readings = ClauseReader.read(document, taxonomy)
    let document = document.kind == .posting ? RoleReader(taxonomy).withRoles(document, readings) : document
    var mentions: [SkillMention] = []
    for (index, section) in document.sections.enumerated() {
      for (clause, reading) in zip(section.clauses, readings[index]) {
        mentions += self.mentions(in: clause, reading, section: index, document.kind)
      }
    }
    let trades = TradeReader(taxonomy: taxonomy).trades(in: document, readings)
    return Extraction(document: document, mentions: mentions, trades: trades)
  }

  private func mentions(
    in clause: Clause, _ reading: ClauseReading, section: Int, _ kind: DocumentKind
  ) -> [SkillMention] {
    reading.matches.flatMap { match -> [SkillMention] in
      let phrase = taxonomy.lexicon.phrases[match.phrase]
      guard phrase.meaning.kind == .concept else { return [] }
      return ([phrase.meaning.index] + phrase.with).map { concept in
        SkillMention(
          concept: concept, range: reading.range(match), stance: stance(of: clause, kind), section: section,
          by: phrase.isPattern ? "pattern" : "label", confidence: 80)
      }
    }
  }

  private func stance(of clause: Clause, _ kind: DocumentKind) -> SkillMention.Stance {
    guard kind == .posting else { return .held }
    switch clause.role {
    case .required: return .required
    case .preferred: return .preferred
    case .duty: return .duty
    default: return .context
    }
  }
}
