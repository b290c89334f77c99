/// How well a profile fits a posting: the sum of its contributions, nothing else.
///
/// ```swift
/// let fit = Fit(posting, profile, taxonomy)
/// fit.score  // 61.250, as thousandths: 61_250
/// ```
public struct Fit: Sendable {
  /// What one criterion adds to the score.
  public struct Contribution: Sendable {
    /// How the profile meets the criterion.
    public enum Status: String, Sendable { case met, partly, missing, cannotTell }
    /// The criterion.
    public var requirement: Requirement
    /// How the profile meets it.
    public var status: Status
    /// How much of it is met, in thousandths.
    public var cover: Int
    /// What it adds, in thousandths of a point.
    public var points: Int
    /// The words of the profile that prove it.
    public var held: ByteRange?
  }

  /// The criteria in the order of the posting's grid.
  public let contributions: [Contribution]
  /// From 0 to 100,000 thousandths of a point; nil where the posting asks nothing or the profile says nothing.
  public let score: Int?

  /// What silence about a way of being earns: it can be asked in an interview.
  static let neutralCover = 300
  /// What a broader or narrower skill covers.
  static let parentCover = 500
  static let childCover = 800

  /// Weighs the profile against the posting.
  public init(_ posting: Posting, _ profile: Profile, _ taxonomy: Taxonomy) {
    let total = posting.requirements.reduce(0) { $0 + $1.weight }
    var contributions = posting.requirements.map { Self.contribution($0, posting, profile, taxonomy) }
    Self.share(&contributions, total)
    self.contributions = contributions
    score = total == 0 || (profile.held.isEmpty && profile.trades.isEmpty) ? nil : contributions.reduce(0) { $0 + $1.points }
  }

  private static func contribution(
    _ requirement: Requirement, _ posting: Posting, _ profile: Profile, _ taxonomy: Taxonomy
  ) -> Contribution {
    switch requirement.subject {
    case .trade:
      let (cover, words) = TradeCover.best(posting.trades, profile, taxonomy)
      let status: Contribution.Status = cover == 1_000 ? .met : cover > 0 ? .partly : .missing
      return Contribution(requirement: requirement, status: status, cover: cover, points: 0, held: words)
    case .skill(let concept): return contribution(requirement, concept, profile, taxonomy)
    }
  }

  private static func contribution(
    _ requirement: Requirement, _ concept: Int, _ profile: Profile, _ taxonomy: Taxonomy
  ) -> Contribution {
    if let words = profile.held[concept] {
      return Contribution(requirement: requirement, status: .met, cover: 1_000, points: 0, held: words)
    }
    var best: (cover: Int, words: ByteRange)?
    for (skill, words) in profile.held.sorted(by: { $0.key < $1.key }) {
      let cover = relation(from: skill, to: concept, taxonomy)
      if cover > best?.cover ?? 0 { best = (cover, words) }
    }
    let isSoft = taxonomy.concepts[concept].kind.isBehavioural
    if let best, !isSoft || best.cover >= neutralCover {
      return Contribution(requirement: requirement, status: .partly, cover: best.cover, points: 0, held: best.words)
    }
    return Contribution(
      requirement: requirement, status: isSoft ? .cannotTell : .missing, cover: isSoft ? neutralCover : 0, points: 0)
  }

  /// How much of `asked` somebody shows who holds `skill`.
  private static func relation(from skill: Int, to asked: Int, _ taxonomy: Taxonomy) -> Int {
    if taxonomy.ancestors(of: skill).contains(asked) { return childCover }
    if taxonomy.concepts[asked].broader.contains(skill) { return parentCover }
    return (taxonomy.concepts[skill].related.first { $0.concept == asked }?.percent ?? 0) * 10
  }

  /// 100 points shared by weight × cover, in thousandths; the largest remainders take what rounding leaves, so
  /// that the points add up to the score.
  private static func share(_ contributions: inout [Contribution], _ total: Int) {
    guard total > 0 else { return }
    let exact = contributions.map { $0.requirement.weight * $0.cover * 100 }
    let whole = exact.reduce(0, +) / total
    for index in exact.indices { contributions[index].points = exact[index] / total }
    let order = exact.indices.sorted { (exact[$0] % total, -$0) > (exact[$1] % total, -$1) }
    for index in order.prefix(whole - contributions.reduce(0) { $0 + $1.points }) { contributions[index].points += 1 }
  }
}
