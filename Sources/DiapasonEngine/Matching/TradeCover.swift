/// How much of a sought trade a person shows: the first thing a recruiter looks at.
///
/// The same trade covers all of it; a neighbour covers its stated share; what was practised before, and is no
/// longer, counts for three quarters.
enum TradeCover {
  static let pastPercent = 75

  /// The best cover in thousandths, and the words that show it.
  static func best(_ asked: [TradeMention], _ profile: Profile, _ taxonomy: Taxonomy) -> (cover: Int, words: ByteRange?) {
    var best: (cover: Int, words: ByteRange?) = (0, nil)
    for sought in asked {
      for own in profile.trades where own.when != .wanted {
        let share = percent(of: sought.trade, by: own.trade, taxonomy)
        let cover = own.when == .before ? share * pastPercent / 10 : share * 10
        if cover > best.cover { best = (cover, own.range) }
      }
    }
    return best
  }

  private static func percent(of asked: Int, by own: Int, _ taxonomy: Taxonomy) -> Int {
    if asked == own { return 100 }
    let (asked, own) = (taxonomy.trades[asked], taxonomy.trades[own])
    // A precise trade holds all of the general one; the general one may hold the precise one.
    if own.broader.contains(asked.id) { return 95 }
    if let neighbour = asked.neighbours.first(where: { $0.id == own.id }) { return neighbour.percent }
    return asked.broader.contains(own.id) ? 80 : 0
  }
}
