/// What was heard in a document: its roles, the skills it names, the trades, the terms, the dated experiences.
///
/// ```swift
/// let extraction = SkillExtractor(taxonomy).extract(from: document)
/// ```
public struct Extraction: Sendable {
  /// The document, with the role of every clause.
  public var document: Document
  /// The skills, in the order of the text.
  public var mentions: [SkillMention]
  /// The trades, surest first.
  public var trades: [TradeMention]
  /// Contract, place, time, pay.
  public var terms = Terms()
  /// What a profile dates, in the order of the text.
  public var experiences: [Experience] = []
  /// What was nearly taken for a skill, where that was asked for.
  package var nearMisses: [NearMiss] = []
  /// What other taxonomies call what it names, where that was asked for.
  package var otherTerms: [OtherTerm] = []
}
