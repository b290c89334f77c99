/// How well a profile fits a posting: the sum of its contributions, nothing else.
///
/// ```swift
/// let fit = Fit(posting, profile, taxonomy)
/// fit.score  // 61.250, as thousandths: 61_250
/// ```
public struct Fit: Sendable {
  /// What one criterion adds to the score.
  ///
  /// ```swift
  /// for part in fit.contributions { print(part.status, part.points, part.rule) }  // met 7312 same
  /// ```
  public struct Contribution: Sendable {
    /// How the profile meets the criterion.
    public enum Status: String, Sendable {
      /// In full.
      case met
      /// By something near it, or at a lower level.
      case partly
      /// A hard skill of which the profile says nothing, or any that it says it lacks.
      case missing
      /// A way of being of which the profile says nothing.
      case cannotTell
    }
    /// The criterion.
    public var requirement: Requirement
    /// How the profile meets it.
    public var status: Status
    /// How much of it is met, in thousandths.
    public var cover: Int
    /// What it adds, in thousandths of a point.
    public var points: Int = 0
    /// The words of the profile that prove it, or that say it is lacked.
    public var held: ByteRange?
    /// How the skill held relates to the one asked for, such as `same` or `narrower`.
    public var rule: String
  }

  /// The criteria in the order of the posting's grid.
  public let contributions: [Contribution]
  /// From 0 to 100,000 thousandths of a point; nil where the posting asks nothing or the profile says nothing.
  public let score: Int?
  /// The score if everything that cannot be told were missing.
  public let low: Int
  /// The score if it were all met.
  public let high: Int
  /// How much of what the person can do and wants the posting uses.
  public let reverse: Int?

  /// Weighs the profile against the posting.
  public init(_ posting: Posting, _ profile: Profile, _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    let criteria = CriterionCover(taxonomy: taxonomy, weights: weights)
    var contributions = posting.requirements.map { criteria.contribution($0, posting, profile) }
    let total = posting.requirements.reduce(0) { $0 + $1.weight }
    let isTold = total > 0 && !(profile.held.isEmpty && profile.trades.isEmpty)
    PointShares.share(&contributions, total)
    self.contributions = contributions
    score = isTold ? contributions.reduce(0) { $0 + $1.points } : nil
    let untold = contributions.filter { $0.status == .cannotTell }
    let certain = contributions.reduce(0) { $0 + $1.points } - untold.reduce(0) { $0 + $1.points }
    low = isTold ? certain : 0
    reverse = ReverseFit(taxonomy: taxonomy, weights: weights).score(posting, profile)
    high =
      isTold
      ? min(PointShares.all, certain + untold.reduce(0) { $0 + PointShares.of($1.requirement.weight, total) })
      : PointShares.all
  }
}
