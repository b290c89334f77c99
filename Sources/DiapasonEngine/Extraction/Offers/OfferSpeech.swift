/// What the cues around a place in a clause of a profile say about the skill named there.
struct OfferSpeech: Sendable {
  let text: SourceText
  /// The cues of the clause itself.
  var cues: [OfferCues.Cue]
  /// Those of the clause that introduces its list, or of its heading: they speak where the clause is silent.
  var above: [OfferCues.Cue] = []
  /// Where the clause names skills that are no way of being.
  var objects: [ByteRange] = []

  /// The stance that governs the words at `range`; a hobby told in their midst (“le bien commun, et fan de vélo”) too.
  func stance(at range: ByteRange) -> SkillMention.Stance? {
    if cues.isEmpty, above.isEmpty { return nil }
    if cues.contains(where: { $0.meaning == .stance(.context, .after) && $0.range.overlaps(range) }) {
      return .context
    }
    if let said = rightBehind(range) { return said }
    let denials = cues.filter { $0.meaning == .stance(.lacked, .after) }
    // “Je ne souhaite pas”: what is denied is not wished.
    let silent = denials + cues.filter { $0.meaning == .stance(.wanted, .beside) }
    let heard = cues.filter { cue in
      cue.meaning != .stance(.wanted, .after) || !silent.contains { $0.range.overlaps(cue.range) }
    }
    let governing = last(before: range, in: heard) { meaning in
      if case .stance(let stance, .after) = meaning { stance } else { nil }
    }
    return governing ?? anywhere(in: cues)
      ?? last(before: nil, in: above) { meaning in
        if case .stance(let stance, _) = meaning { stance } else { nil }
      }
  }

  /// What a few words say that stand right behind the skill: “React, que je découvre”.
  private func rightBehind(_ range: ByteRange) -> SkillMention.Stance? {
    for cue in cues where cue.range.start >= range.end {
      guard case .stance(let stance, .beside) = cue.meaning else { continue }
      let between = text.bytes[range.end..<cue.range.start]
      return between.count <= 5 && between.allSatisfy { $0.isBlank || ",(*_".utf8.contains($0) }
        ? stance : nil
    }
    return nil
  }

  /// What governs the whole clause: “le design m'intéresse”; in “je m'intéresse au design” the same words govern what
  /// follows only.
  private func anywhere(in cues: [OfferCues.Cue]) -> SkillMention.Stance? {
    for cue in cues {
      guard case .stance(let stance, .clause) = cue.meaning else { continue }
      let isForward =
        stance == .wanted
        && cues.contains { $0.meaning == .stance(stance, .after) && $0.range.overlaps(cue.range) }
      if !isForward { return stance }
    }
    return nil
  }

  /// The level told beside the words at `range`, or else the one that governs them.
  func level(at range: ByteRange) -> SkillMention.Level? {
    if cues.isEmpty, above.isEmpty { return nil }
    let beside = cues.lazy.compactMap { cue -> SkillMention.Level? in
      guard case .level(let level, .beside) = cue.meaning, isBeside(range, cue.range) else {
        return nil
      }
      return level
    }.first
    if let beside { return beside }
    let after: (OfferCues.Meaning) -> SkillMention.Level? = { meaning in
      if case .level(let level, .after) = meaning { level } else { nil }
    }
    return last(before: range, in: cues, where: after) ?? last(before: nil, in: above, where: after)
  }

  /// Whether only brackets, blanks and dashes stand between a skill and a cue (“Python (avancé)”), or the skill's own
  /// name holds it (“anglais courant”).
  private func isBeside(_ range: ByteRange, _ cue: ByteRange) -> Bool {
    if cue.start > range.start, cue.end <= range.end { return true }
    guard cue.start >= range.end, cue.start - range.end <= 5 else { return false }
    return text.bytes[range.end..<cue.start].allSatisfy { byte in
      byte.isBlank || byte >= 0x80 || "(:*_-|/".utf8.contains(byte)
    }
  }

  /// Whether the words at `range` only introduce what is liked or wished: “passionnée par la donnée”, “j'aimerais
  /// apprendre Go” name no way of being, “j'apprends vite” does.
  func isIntroducing(at range: ByteRange) -> Bool {
    cues.contains { cue in
      guard cue.range.overlaps(range) else { return false }
      return cue.meaning == .introducing
        || cue.meaning == .stance(.wanted, .after) && objects.contains { $0.start >= cue.range.end }
    }
  }

  /// The evidence that the clause tells of.
  var evidence: SkillMention.Evidence? {
    let told = cues.compactMap { cue -> SkillMention.Evidence? in
      if case .evidence(let evidence) = cue.meaning { evidence } else { nil }
    }
    return told.contains(.proven) ? .proven : told.first
  }

  /// What the last cue that begins at or before `range` says; a turn of the sentence ends what was said before.
  private func last<Said>(
    before range: ByteRange?, in cues: [OfferCues.Cue], where said: (OfferCues.Meaning) -> Said?
  ) -> Said? {
    var current: Said?
    var end = 0
    for cue in cues {
      if let range, cue.range.start > range.start { break }
      if cue.meaning == .turn { current = nil }
      // Within “solide expérience” the word “expérience” says nothing more.
      guard let value = said(cue.meaning), cue.range.end > end, range?.start ?? 0 < cue.reach else {
        continue
      }
      (current, end) = (value, cue.range.end)
    }
    return current
  }
}
