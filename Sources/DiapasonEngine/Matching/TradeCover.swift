/// How much of a sought trade a person shows: the first thing a recruiter looks at.
///
/// The same trade covers all of it; a neighbour covers its stated share; what was practised before, and is no
/// longer, counts half.
struct TradeCover {
  let taxonomy: Taxonomy
  let weights: Weights

  /// The best cover in thousandths, the words that show it, and why.
  func best(_ asked: [TradeMention], _ profile: Profile) -> SkillCover.Cover {
    var best = SkillCover.Cover()
    for sought in asked {
      for own in profile.trades where own.when != .wanted {
        var (share, rule) = share(of: sought.trade, by: own.trade)
        if own.when == .before { (share, rule) = (share * weights.pastTrade / 1_000, rule + ", before") }
        if share > best.share { best = .init(share: share, quote: own.range, rule: rule) }
      }
    }
    return best
  }

  func share(of asked: Int, by own: Int) -> (share: Int, rule: String) {
    if asked == own { return (1_000, "same") }
    if taxonomy.trades[own].broader.contains(asked) { return (weights.narrowerTrade, "narrower") }
    if let neighbour = taxonomy.trades[asked].neighbours.first(where: { $0.trade == own }) {
      return (neighbour.percent * 10, "related")
    }
    return taxonomy.trades[asked].broader.contains(own) ? (weights.broaderTrade, "broader") : (0, "missing")
  }
}
