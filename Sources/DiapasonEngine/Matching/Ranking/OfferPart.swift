/// Where an offer stands for a person: it fits now, it is within reach, or it asks for another trade.
///
/// ```swift
/// OfferPart(pair, bar: 60_000)  // .withinReach
/// ```
package enum OfferPart: String, Sendable, CaseIterable {
  /// The trade is the person's own or near it, and the score reaches the bar.
  case fitsNow
  /// The trade is the person's own or near it, and the score stays below the bar.
  case withinReach
  /// The trade is covered by less than half.
  case anotherTrade

  /// A trade practised before counts half, and so does a near neighbour: below that it is another trade.
  package static let ownTrade = 500

  /// The part of a pair; an offer that names no trade asks for no other one.
  package init(_ pair: Pair, bar: Int) {
    let trade = pair.fit.contributions.first {
      if case .trade = $0.requirement.subject { true } else { false }
    }
    if let trade, trade.cover < Self.ownTrade {
      self = .anotherTrade
    } else {
      self = (pair.score ?? 0) >= bar ? .fitsNow : .withinReach
    }
  }
}
