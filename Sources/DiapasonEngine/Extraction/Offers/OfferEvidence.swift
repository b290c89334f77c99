/// Tells what stands behind a skill that a profile names: a list, a told use, a proof.
struct OfferEvidence: Sendable {
  let taxonomy: Taxonomy

  /// A clause with so many words of its own beside the skills tells something; fewer make a list.
  private static let toldWords = 2
  /// Shorter words tell nothing: “et”, “les”, “web”.
  private static let wordBytes = 4

  /// The evidence of a skill that is held; nil for a way of being that is merely said.
  func evidence(
    of mention: SkillMention, _ clause: Clause, _ reading: ClauseReading, _ speech: OfferSpeech,
    isTold: Bool
  ) -> SkillMention.Evidence? {
    if clause.role == .education || isLinked(mention.range, speech.text) { return .proven }
    if let said = speech.evidence { return said }
    if clause.role == .experience || isTitle(mention.range, reading) { return .used }
    if taxonomy.concepts[mention.concept].kind.isBehavioural { return nil }
    return clause.role != .skills && isTold ? .used : .cited
  }

  /// Whether the words are the text of a link: “[un tableau de bord](https://…)”.
  private func isLinked(_ range: ByteRange, _ text: SourceText) -> Bool {
    text.bytes[range.end...].starts(with: "](".utf8)
  }

  /// Whether the words are those of a trade: who is a data engineer does data engineering.
  private func isTitle(_ range: ByteRange, _ reading: ClauseReading) -> Bool {
    reading.matches.contains { $0.meaning.kind == .trade && reading.range($0).overlaps(range) }
  }

  /// Whether the clause says more than which skills there are, and how well: “carte des arrêts de bus avec Leaflet”.
  func isTold(_ reading: ClauseReading, _ speech: OfferSpeech) -> Bool {
    let spoken = places(of: .concept, reading) + speech.cues.map(\.range)
    let own = reading.tokens.filter { token in
      !token.isFunction && token.foldedCount >= Self.wordBytes
        && !spoken.contains { $0.overlaps(token.range) }
    }
    return own.count >= Self.toldWords
  }

  private func places(of kind: Meaning.Kind, _ reading: ClauseReading) -> [ByteRange] {
    reading.matches.filter { $0.meaning.kind == kind }.map(reading.range)
  }
}
