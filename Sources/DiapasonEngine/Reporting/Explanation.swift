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
    var name: Wording
    var stance = requirement.strength.stance.wording
    switch requirement.subject {
    case .skill:
      name = names(requirement.members.map { taxonomy.concepts[$0].wording }, choose: requirement.choose)
    case .trade(let trade):
      name = Wording(taxonomy.trades[trade].french, taxonomy.trades[trade].english)
      stance = Wording("métier", "trade")
    }
    return Criterion(
      name: name, stance: stance, points: part.points,
      most: max(part.points, requirement.weight * PointShares.all / total), asked: requirement.quote,
      held: part.held,
      link: link(part))
  }

  /// `Rails, Symfony (1 parmi 2)`.
  private static func names(_ names: [Wording], choose: Int) -> Wording {
    guard names.count > 1 else { return names.first ?? Wording(same: "") }
    return Wording(
      names.map(\.french).joined(separator: ", ") + " (\(choose) parmi \(names.count))",
      names.map(\.english).joined(separator: ", ") + " (\(choose) of \(names.count))")
  }

  /// How what is shown relates to what is asked for, where it is not simply the same.
  private static func link(_ part: Fit.Contribution) -> Wording? {
    switch part.rule {
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

extension Requirement.Strength {
  /// The stance of the mentions that ask for it.
  fileprivate var stance: SkillMention.Stance {
    switch self {
    case .required: .required
    case .preferred: .preferred
    case .duty: .duty
    case .stack: .context
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
