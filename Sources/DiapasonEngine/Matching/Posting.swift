/// What a posting asks for: the fixed grid against which every profile is read.
///
/// ```swift
/// let posting = Posting(extraction)
/// ```
public struct Posting: Sendable {
  /// Its file.
  public let path: String
  /// Its criteria, each skill once, in the order of the taxonomy.
  public let requirements: [Requirement]

  /// A welcome skill counts two fifths of a required one.
  private static let requiredWeight = 1_000
  private static let preferredWeight = 400

  /// The trades sought.
  public let trades: [TradeMention]

  /// The posting that a document is, by the skills it names.
  public init(_ extraction: Extraction) {
    path = extraction.document.path
    trades = extraction.trades
    var byConcept: [Int: Requirement] = [:]
    for mention in extraction.mentions where mention.stance == .required || mention.stance == .preferred {
      let isRequired = mention.stance == .required
      let known = byConcept[mention.concept]
      guard known == nil || (isRequired && known?.isRequired == false) else { continue }
      byConcept[mention.concept] = Requirement(
        concept: mention.concept, isRequired: isRequired,
        weight: isRequired ? Self.requiredWeight : Self.preferredWeight, quote: mention.range)
    }
    requirements = byConcept.values.sorted { $0.concept < $1.concept }
  }
}
