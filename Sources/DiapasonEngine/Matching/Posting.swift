/// What a posting asks for: the fixed grid against which every profile is read.
///
/// ```swift
/// let posting = Posting(extraction, taxonomy)
/// ```
public struct Posting: Sendable {
  /// Its file.
  public let path: String
  /// The trades sought.
  public let trades: [TradeMention]
  /// Its criteria: the trade, then the skills in the order of the taxonomy.
  public let requirements: [Requirement]

  /// The posting that a document is, by the skills it names.
  public init(_ extraction: Extraction, _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    path = extraction.document.path
    trades = extraction.trades
    let weigh = RequirementWeight(taxonomy: taxonomy, weights: weights)
    let skills = GridBuilder(taxonomy: taxonomy, weigh: weigh).requirements(extraction.mentions)
    let trade = extraction.trades.first.map { first in
      Requirement(
        subject: .trade(first.trade), strength: .required,
        weight: weigh.trade(beside: skills.reduce(0) { $0 + $1.weight }),
        quote: first.range)
    }
    requirements = (trade.map { [$0] } ?? []) + skills
  }

  /// The sum of the weights of its criteria.
  var weight: Int { requirements.reduce(0) { $0 + $1.weight } }

  package init(path: String, trades: [TradeMention], requirements: [Requirement]) {
    (self.path, self.trades, self.requirements) = (path, trades, requirements)
  }
}
