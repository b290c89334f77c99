extension Profile {
  /// The same profile once a skill is learned and put to use, at the level of ordinary practice.
  ///
  /// ```swift
  /// let fit = Fit(posting, profile.learning([rails]), taxonomy)  // never below the fit before
  /// ```
  public func learning(_ skills: [Int]) -> Profile {
    var held = held
    for skill in skills {
      var learned = Skill(level: .practice, evidence: .used, quote: ByteRange(0, 0))
      if let known = held[skill] {
        learned.level = known.level == .mastery ? .mastery : .practice
        learned.evidence = known.evidence == .proven ? .proven : .used
        learned.quote = known.quote
      }
      held[skill] = learned
    }
    return Profile(path: path, held: held, lacked: lacked, wanted: wanted, trades: trades)
  }

  /// Whether so little is said that a range tells more than a number: fewer than three skills.
  public var isThin: Bool { held.count < 3 }
}
