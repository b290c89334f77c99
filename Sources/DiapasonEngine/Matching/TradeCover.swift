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
      for own in profile.trades {
        let share = percent(of: sought.trade, by: own.trade, taxonomy)
        let cover = own.when == .before ? share * pastPercent / 10 : share * 10
        if cover > best.cover { best = (cover, own.range) }
      }
    }
    return best
  }

  private static func percent(of asked: Int, by own: Int, _ taxonomy: Taxonomy) -> Int {
    if asked == own { return 100 }
    // A precise trade holds all of the general one; the general one may hold the precise one.
    if taxonomy.trades[own].broader.contains(asked) { return 95 }
    if let neighbour = taxonomy.trades[asked].neighbours.first(where: { $0.trade == own }) { return neighbour.percent }
    return taxonomy.trades[asked].broader.contains(own) ? 80 : 0
  }
}
