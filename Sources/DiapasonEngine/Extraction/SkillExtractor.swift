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
    var document = document
    var readings = ClauseReader.read(document, taxonomy)
    if document.kind == .posting { RoleReader(taxonomy).assignRoles(in: &document, &readings) }
    let found = mentions(document, readings)
    let mentions =
      switch document.kind {
      case .posting: DemandReader(taxonomy: taxonomy).judged(found, document, readings)
      case .profile: OfferReader(taxonomy: taxonomy).judged(found, document, readings)
      }
    let trades = TradeReader(taxonomy: taxonomy).trades(in: document, readings)
    return Extraction(document: document, mentions: mentions, trades: trades)
  }

  /// Every skill named, in the order of the text, before anything is known of what the text does with it.
  private func mentions(_ document: Document, _ readings: [[ClauseReading]]) -> [SkillMention] {
    var mentions: [SkillMention] = []
    for section in document.sections.indices {
      for (clause, reading) in readings[section].enumerated() {
        for match in reading.matches {
          let phrase = taxonomy.lexicon.phrases[match.phrase]
          guard phrase.meaning.kind == .concept else { continue }
          mentions += taxonomy.lexicon.meanings(phrase).map { concept in
            SkillMention(
              concept: concept, range: reading.range(match), stance: .context, section: section, clause: clause,
              by: phrase.isPattern ? "pattern" : "label", rule: taxonomy.lexicon.text(phrase), confidence: 80)
          }
        }
      }
    }
    return mentions
  }
}
