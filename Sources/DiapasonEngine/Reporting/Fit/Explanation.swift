/// Why a profile fits a posting as it does: the contributions of a `Fit`, in the order of reading, with their words.
///
/// ```swift
/// let explanation = Explanation(posting, profile, fit, taxonomy)
/// let bytes = ExplanationText.bytes(explanation, ReportStyle(language: .french))
/// ```
public struct Explanation: Sendable {
  /// One criterion of the posting.
  struct Criterion: Sendable {
    var name: Wording
    /// How it is asked for: required, preferred…, or that it is the trade.
    var stance: Wording
    /// How well it is asked for, where the words say so.
    var level: SkillMention.Level?
    var points: Int
    /// What it would add if it were met in full.
    var most: Int
    var asked: ByteRange
    var held: ByteRange?
    /// How what is shown relates to what is asked for.
    var link: Wording?
  }

  /// The criteria that are met to the same degree.
  struct Group: Sendable {
    var status: Fit.Contribution.Status
    var criteria: [Criterion]
    var points: Int { criteria.reduce(0) { $0 + $1.points } }
  }

  let posting: Document
  let profile: Document
  let score: Int?
  /// The score with all that cannot be told taken as missing, then as met.
  let low: Int
  let high: Int
  /// How much of the profile the posting uses.
  let reverse: Int?
  let groups: [Group]
  /// Why there is no score, where the documents themselves are the reason.
  private(set) var obstacle: Obstacle?
  /// How the terms of both sides agree.
  private(set) var knockouts: [Knockout] = []

  /// Which weights and taxonomy the fit was computed with.
  private(set) var source: Wording?

  /// Why a pair fits as it does, by these weights.
  public init(_ pair: Pair, _ taxonomy: Taxonomy, weights: Weights = Weights()) {
    self.init(pair.offer.extraction, pair.candidate.extraction, pair.fit, taxonomy)
    (obstacle, knockouts, source) = (pair.obstacle, pair.knockouts, weights.source(taxonomy))
  }

  /// Orders the contributions of `fit`: met, partly met, missing, cannot tell; the weightiest first.
  public init(_ posting: Extraction, _ profile: Extraction, _ fit: Fit, _ taxonomy: Taxonomy) {
    self.posting = posting.document
    self.profile = profile.document
    (score, low, high, reverse) = (fit.score, fit.low, fit.high, fit.reverse)
    let total = max(1, fit.contributions.reduce(0) { $0 + $1.requirement.weight })
    groups = [Fit.Contribution.Status.met, .partly, .missing, .cannotTell].compactMap { status in
      let parts = fit.contributions.enumerated().filter { $1.status == status }
      let ordered = parts.sorted {
        ($1.element.requirement.weight, $0.offset) < ($0.element.requirement.weight, $1.offset)
      }
      let criteria = ordered.map { Self.criterion($0.element, total, taxonomy) }
      return criteria.isEmpty ? nil : Group(status: status, criteria: criteria)
    }
  }

  private static func criterion(_ part: Fit.Contribution, _ total: Int, _ taxonomy: Taxonomy) -> Criterion {
    let requirement = part.requirement
    return Criterion(
      name: Wording(requirement.name(taxonomy, .french), requirement.name(taxonomy, .english)),
      stance: requirement.kindWording, level: requirement.level, points: part.points,
      most: max(part.points, requirement.weight * PointShares.all / total), asked: requirement.quote,
      held: part.held,
      link: link(part))
  }

  /// How what is shown relates to what is asked for, where it is not simply the same.
  private static func link(_ part: Fit.Contribution) -> Wording? {
    if part.rule == "same, before" { return Wording("exercé auparavant", "practised before") }
    if part.rule.hasSuffix(", before") {
      return Wording(
        "voisin de ce qui est demandé, exercé auparavant", "close to what is asked for, practised before")
    }
    return switch part.rule {
    case "same" where part.status == .partly:
      Wording("la même chose, moins affirmée", "the same, less firmly")
    case "narrower": Wording("plus précis que demandé", "more precise than asked for")
    case "broader": Wording("plus général que demandé", "more general than asked for")
    case "related": Wording("voisin de ce qui est demandé", "close to what is asked for")
    case "lacked": Wording("la personne dit ne pas l'avoir", "the person says they lack it")
    default: nil
    }
  }
}

extension Fit.Contribution.Status {
  /// What stands over the criteria of that kind.
  var wording: Wording {
    switch self {
    case .met: Wording("Répond à la demande", "Met")
    case .partly: Wording("Répond en partie", "Partly met")
    case .missing: Wording("N'apparaît pas dans le profil", "Not in the profile")
    case .cannotTell:
      Wording(
        "Ne peut se dire d'après le profil : à aborder en entretien",
        "Cannot be told from the profile: to be asked")
    }
  }

  var ink: Ink {
    switch self {
    case .met: .green
    case .partly: .yellow
    case .missing: .red
    case .cannotTell: .blue
    }
  }
}
