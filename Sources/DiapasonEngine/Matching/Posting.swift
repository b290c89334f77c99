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
        subject: .skill(mention.concept), isRequired: isRequired,
        weight: isRequired ? Self.requiredWeight : Self.preferredWeight, quote: mention.range)
    }
    let skills = byConcept.sorted { $0.key < $1.key }.map(\.value)
    requirements = Self.trade(trades, beside: skills) + skills
  }

  /// The trade weighs as much as four fifths of the skills together: it is the first criterion, yet a title alone
  /// is not a fit.
  private static let tradePercent = 80

  private static func trade(_ trades: [TradeMention], beside skills: [Requirement]) -> [Requirement] {
    guard let first = trades.first else { return [] }
    let weight = max(requiredWeight, skills.reduce(0) { $0 + $1.weight } * tradePercent / 100)
    return [Requirement(subject: .trade(first.trade), isRequired: true, weight: weight, quote: first.range)]
  }
}
