/// Finds the skills and trades that a document names.
///
/// ```swift
/// let extraction = SkillExtractor(taxonomy).extract(from: document)
/// ```
public struct SkillExtractor: Sendable {
  /// The taxonomy whose skills it finds.
  public let taxonomy: Taxonomy
  private let languages: LanguageReader
  private let experiences: ExperienceReader
  private let terms: TermsReader

  /// Makes an extractor for the skills of `taxonomy`.
  public init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    languages = LanguageReader(taxonomy)
    experiences = ExperienceReader(taxonomy)
    terms = TermsReader(taxonomy)
  }

  /// What the document says.
  public func extract(from document: Document) -> Extraction {
    var document = document
    var readings = ClauseReader.read(document, taxonomy)
    let offers = OfferReader(taxonomy: taxonomy)
    switch document.kind {
    case .posting: RoleReader(taxonomy).assignRoles(in: &document, &readings)
    case .profile: document = offers.withRoles(document, readings)
    }
    document = languages.withLanguages(document, readings)
    let found = mentions(document, readings)
    let trades = TradeReader(taxonomy: taxonomy).trades(in: document, readings)
    switch document.kind {
    case .posting:
      let mentions = DemandReader(taxonomy: taxonomy).judged(found, document, readings)
      let terms = terms.terms(in: document, readings, [])
      return Extraction(document: document, mentions: mentions, trades: trades, terms: terms, experiences: [])
    case .profile:
      let titles = TitleSkillReader(taxonomy: taxonomy).implied(
        by: trades, beside: found, in: document, readings)
      let mentions = (offers.judged(found, document, readings) + titles).sorted {
        $0.range.start < $1.range.start
      }
      let dated = experiences.experiences(in: document, readings)
      let terms = terms.terms(in: document, readings, dated)
      return Extraction(
        document: document, mentions: mentions, trades: trades, terms: terms, experiences: dated)
    }
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
              concept: concept, range: reading.range(match), stance: .context, section: section,
              clause: clause,
              by: phrase.isPattern ? "pattern" : "label", rule: taxonomy.lexicon.text(phrase), confidence: 80)
          }
        }
      }
    }
    return mentions
  }
}
