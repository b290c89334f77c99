/// Tells what stands behind the skills that a clause of a profile names: a list, a told use, a proof.
struct ProfileEvidence {
  private let taxonomy: Taxonomy
  private let role: Role
  /// The evidence that the clause tells of.
  private let told: SkillMention.Evidence?
  /// The words of trades.
  private let titles: [ByteRange]
  /// Whether the clause says more than which skills there are, and how well: “carte des arrêts de bus avec Leaflet”.
  private let isTold: Bool

  /// A clause with so many words of its own beside the skills tells something; fewer make a list.
  private static let toldWords = 2
  /// Shorter words tell nothing: “et”, “les”, “web”.
  private static let wordBytes = 4

  init(_ taxonomy: Taxonomy, _ clause: Clause, _ reading: ClauseReading, _ speech: ProfileSpeech) {
    (self.taxonomy, role, told) = (taxonomy, clause.role, speech.evidence)
    titles = reading.matches.filter { $0.meaning.kind == .trade }.map(reading.range)
    isTold = Self.tells(reading, speech)
  }

  /// The evidence of a skill that is held; nil for a way of being that is merely said.
  func evidence(of mention: SkillMention, _ text: SourceText) -> SkillMention.Evidence? {
    if role == .education || isLinked(mention.range, text) { return .proven }
    if let told { return told }
    if role == .experience || isTitle(mention.range) { return .used }
    if taxonomy.concepts[mention.concept].kind.isBehavioural { return nil }
    return role != .skills && isTold ? .used : .cited
  }

  /// Whether the words are the text of a link: “[un tableau de bord](https://…)”.
  private func isLinked(_ range: ByteRange, _ text: SourceText) -> Bool {
    text.bytes[range.end...].starts(with: "](".utf8)
  }

  /// Whether the words are those of a trade: who is a data engineer does data engineering.
  private func isTitle(_ range: ByteRange) -> Bool { titles.contains { $0.overlaps(range) } }

  private static func tells(_ reading: ClauseReading, _ speech: ProfileSpeech) -> Bool {
    let skills = reading.matches.filter { $0.meaning.kind == .concept }.map(reading.range)
    let spoken = (skills + speech.cues.map(\.range)).sorted { $0.start < $1.start }
    var next = 0
    // Where the last of those ends that begin before the end of the word at hand.
    var end = 0
    var own = 0
    for token in reading.tokens where own < toldWords {
      while next < spoken.count, spoken[next].start < Int(token.end) {
        end = max(end, spoken[next].end)
        next += 1
      }
      if !token.isFunction, token.foldedCount >= wordBytes, end <= Int(token.start) { own += 1 }
    }
    return own == toldWords
  }
}
