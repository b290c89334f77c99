/// The word lists of `roles.yaml`, compiled: which cue speaks where, for which role, how loudly.
struct RoleVotes {
  /// Where a word must stand to be heard.
  enum Scope: String {
    /// In a heading.
    case headings
    /// In a clause that introduces a list.
    case introductions
    /// At the beginning of a clause.
    case openings
    /// Anywhere in a clause.
    case words
    /// Anywhere in a clause that asks the reader something.
    case questions

    var cues: RoleCues {
      switch self {
      case .headings: .headings
      case .introductions: .introductions
      case .openings: .openings
      case .words: .words
      case .questions: .questions
      }
    }
  }

  /// So small that those of all cues lie in a processor's nearest memory.
  private struct Vote {
    /// Empty where the cue is not about roles.
    var scope: RoleCues = []
    var lane: UInt8 = 0
    var points: Int16 = 0
  }

  /// So many points have what may overrule a heading.
  static let sure = 20
  private static let points: [String: Int16] = [
    "certain": 32, "sure": 20, "strong": 12, "plain": 8, "weak": 4, "against": -12,
  ]

  /// By cue.
  private let votes: [Vote]

  init(_ taxonomy: Taxonomy) {
    let votes = taxonomy.meanings(ofCuesUnder: "roles") { parts -> Vote? in
      if parts == ["pointing"] { return Vote(scope: .pointing) }
      guard parts.count == 3, let role = Role(rawValue: parts[0]), let scope = Scope(rawValue: parts[1]),
        let points = Self.points[parts[2]]
      else { return nil }
      return Vote(scope: scope.cues, lane: UInt8(RoleScores.lane(of: role)), points: points)
    }
    self.votes = votes.map { $0 ?? Vote() }
  }

  /// By cue, where it speaks.
  var cues: [RoleCues] { votes.map(\.scope) }

  /// What the words of a clause say in that place.
  ///
  /// Per role the loudest word for it and the loudest against it count,
  /// however many there are.
  ///
  /// - Parameter end: the token before which to listen.
  func scores(_ reading: ClauseReading, _ scope: Scope, before end: Int = .max) -> RoleScores {
    var loudest = RoleScores()
    var against = RoleScores()
    for match in reading.matches where match.last < end {
      let vote = vote(match)
      guard vote.scope == scope.cues else { continue }
      if scope == .openings, !opens(match, reading) { continue }
      let (lane, points) = (Int(vote.lane), Int32(vote.points))
      loudest[lane] = max(loudest[lane], points)
      against[lane] = min(against[lane], points)
    }
    return loudest + against
  }

  /// Whether the words are those of a heading, and little else: “Compétences attendues”, not “le produit est en ligne”.
  func names(_ reading: ClauseReading) -> Bool {
    // “Statut : freelance” is a label and what it stands for.
    guard !reading.tokens.dropFirst().contains(where: { $0.gap == .colon }) else { return false }
    let headings = reading.matches.filter { vote($0).scope == .headings && vote($0).points > 0 }
    guard !headings.isEmpty else { return false }
    var (words, held) = (0, 0)
    for token in reading.tokens.indices where !reading.tokens[token].isFunction {
      words += 1
      if headings.contains(where: { $0.holds(token) }) { held += 1 }
    }
    return held > 0 && held * 2 >= words
  }

  @inline(__always)
  private func vote(_ match: Match) -> Vote {
    match.meaning.kind == .cue ? votes[match.meaning.index] : Vote()
  }

  /// What the demand of a hiring sentence says.
  let hiring = RoleVotes.voice("certain", .required)
  /// What “we look for a designer to” says of what follows it.
  let purpose = RoleVotes.voice("plain", .duty)
  /// What an invitation to apply says of what follows it.
  let applying = RoleVotes.voice("certain", .apply)

  private static func voice(_ loudness: String, _ role: Role) -> RoleScores {
    var scores = RoleScores()
    scores[RoleScores.lane(of: role)] = Int32(points[loudness] ?? 0)
    return scores
  }

  /// What a question mark says: who asks the reader something demands nothing, unless the words are sure to demand.
  func question(_ words: RoleScores) -> RoleScores {
    var scores = RoleScores()
    let demand = RoleScores.lane(of: .required)
    if words[demand] < Self.sure { scores[demand] = Int32(Self.points["against"] ?? 0) }
    return scores
  }

  /// Whether nothing but articles and the like stands before the match.
  private func opens(_ match: Match, _ reading: ClauseReading) -> Bool {
    reading.tokens[..<match.first].allSatisfy(\.isFunction)
  }
}
