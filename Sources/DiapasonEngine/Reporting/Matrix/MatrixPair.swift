/// A pair of posting and profile as tables and later runs know it: names and numbers, no text.
///
/// ```swift
/// let pair = MatrixPair(Pair(offer, candidate, taxonomy), taxonomy)
/// pair.score          // 61_250: 61.250 points
/// pair.parts.first?.criterion  // "product-manager"
/// ```
public struct MatrixPair: Equatable, Sendable {
  /// What one criterion adds.
  ///
  /// ```swift
  /// pair.parts.map(\.points).reduce(0, +) == pair.score  // true, always
  /// ```
  public struct Part: Equatable, Sendable {
    /// The id of the skill or trade; the members of a choice are joined by a bar: `rails|symfony`.
    public var criterion: String
    /// `required`, `preferred`, `duty` or `stack`.
    public var strength: String
    /// `met`, `partly`, `missing` or `cannotTell`.
    public var status: String
    /// How much it counts, in thousandths.
    public var weight: Int
    /// How much of it is met, in thousandths.
    public var cover: Int
    /// What it adds, in thousandths of a point.
    public var points: Int
    /// How what is held relates to what is asked for.
    public var rule: String
    /// The words of the posting, and those of the profile, where there are any.
    public var asked: String
    /// The words of the profile that prove it.
    public var held: String?
  }

  /// The path of the posting.
  public var posting: String
  /// The path of the profile.
  public var candidate: String
  /// In thousandths of a point; nil where nothing can be told.
  public var score: Int?
  /// The score if all that cannot be told were missing.
  public var low: Int
  /// The score if it were all met.
  public var high: Int
  /// How much of the profile the posting uses.
  public var reverse: Int?
  /// The harmonic mean of both.
  public var mutual: Int?
  /// The terms that are not met, such as `place`: beside the score, never in it.
  public var unmet: [String] = []
  /// The criteria, in the order of the grid; empty where only scores were asked for.
  public var parts: [Part] = []
}

extension MatrixPair {
  /// A pair that was weighed; a brief one leaves the criteria and the terms out.
  public init(_ pair: Pair, _ taxonomy: Taxonomy, isBrief: Bool = false) {
    let (posting, candidate, fit) = (pair.offer.document, pair.candidate.document, pair.fit)
    self.init(
      posting: posting.path, candidate: candidate.path, score: pair.score, low: fit.low, high: fit.high,
      reverse: fit.reverse, mutual: fit.mutual)
    guard !isBrief else { return }
    unmet = pair.knockouts.filter { $0.status == .notMet }.map(\.term.rawValue)
    parts = fit.contributions.map { part in
      let criterion =
        switch part.requirement.subject {
        case .skill: part.requirement.members.map { taxonomy.concepts[$0].id }.joined(separator: "|")
        case .trade(let trade): taxonomy.trades[trade].id
        }
      return Part(
        criterion: criterion, strength: "\(part.requirement.strength)", status: part.status.rawValue,
        weight: part.requirement.weight, cover: part.cover, points: part.points, rule: part.rule,
        asked: posting.quote(part.requirement.quote), held: part.held.map(candidate.quote))
    }
  }
}
