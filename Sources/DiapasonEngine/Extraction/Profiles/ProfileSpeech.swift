/// What the cues around a place in a clause of a profile say about the skill named there.
///
/// The cues are told apart once for the clause, which may name hundreds of skills.
struct ProfileSpeech: Sendable {
  let text: SourceText
  /// The cues of the clause itself.
  let cues: [ProfileCues.Cue]
  /// The evidence that the clause tells of.
  let evidence: SkillMention.Evidence?
  /// Where the clause names skills that are no way of being.
  var objects: [ByteRange] = []

  private typealias Said<Value> = (value: Value, range: ByteRange)

  private let hobbies: [ByteRange]
  private let stancesBeside: [Said<SkillMention.Stance>]
  private let levelsBeside: [Said<SkillMention.Level>]
  private let stances: GoverningCues<SkillMention.Stance>
  private let levels: GoverningCues<SkillMention.Level>
  /// What is said of the whole clause, or above it.
  private let stance: SkillMention.Stance?
  private let level: SkillMention.Level?

  /// - Parameter above: the cues of the clause that introduces its list, or of its heading: they speak where the clause
  ///   is silent.
  init(text: SourceText, cues: [ProfileCues.Cue], above: [ProfileCues.Cue] = []) {
    (self.text, self.cues) = (text, cues)
    evidence = Self.evidence(cues)
    hobbies = cues.compactMap { if case .stance(.context, .after) = $0.meaning { $0.range } else { nil } }
    stancesBeside = cues.compactMap { cue in
      if case .stance(let stance, .beside) = cue.meaning { (stance, cue.range) } else { nil }
    }
    levelsBeside = cues.compactMap { cue in
      if case .level(let level, .beside) = cue.meaning { (level, cue.range) } else { nil }
    }
    stances = GoverningCues(Self.undenied(cues)) { meaning in
      if case .stance(let stance, .after) = meaning { stance } else { nil }
    }
    let levelAfter: (ProfileCues.Meaning) -> SkillMention.Level? = { meaning in
      if case .level(let level, .after) = meaning { level } else { nil }
    }
    levels = GoverningCues(cues, where: levelAfter)
    level = GoverningCues(above, where: levelAfter).last()
    let stanceAbove = GoverningCues(above) { meaning in
      if case .stance(let stance, _) = meaning { stance } else { nil }
    }
    stance = Self.anywhere(in: cues) ?? stanceAbove.last()
  }

  /// The evidence that cues tell of.
  private static func evidence(_ cues: [ProfileCues.Cue]) -> SkillMention.Evidence? {
    let told = cues.compactMap { cue -> SkillMention.Evidence? in
      if case .evidence(let evidence) = cue.meaning { evidence } else { nil }
    }
    return told.contains(.proven) ? .proven : told.first
  }

  /// The cues without wishes that are denied: “je ne souhaite pas”.
  private static func undenied(_ cues: [ProfileCues.Cue]) -> [ProfileCues.Cue] {
    let silent = cues.filter { cue in
      cue.meaning == .stance(.lacked, .after) || cue.meaning == .stance(.wanted, .beside)
    }
    guard !silent.isEmpty else { return cues }
    return cues.filter { cue in
      cue.meaning != .stance(.wanted, .after) || !silent.contains { $0.range.overlaps(cue.range) }
    }
  }

  /// What governs the whole clause: “le design m'intéresse”; in “je m'intéresse au design” the same words govern what
  /// follows only.
  private static func anywhere(in cues: [ProfileCues.Cue]) -> SkillMention.Stance? {
    for cue in cues {
      guard case .stance(let stance, .clause) = cue.meaning else { continue }
      let isForward =
        stance == .wanted
        && cues.contains { $0.meaning == .stance(stance, .after) && $0.range.overlaps(cue.range) }
      if !isForward { return stance }
    }
    return nil
  }

  // MARK: A skill

  /// The stance that governs the words at `range`; a hobby told in their midst (“le bien commun, et fan de vélo”) too.
  func stance(at range: ByteRange) -> SkillMention.Stance? {
    if hobbies.contains(where: { $0.overlaps(range) }) { return .context }
    return rightBehind(range) ?? stances.last(before: range.start) ?? stance
  }

  /// What a few words say that stand right behind the skill: “React, que je découvre”.
  private func rightBehind(_ range: ByteRange) -> SkillMention.Stance? {
    guard let (stance, cue) = stancesBeside.first(where: { $0.range.start >= range.end }) else { return nil }
    let between = text.bytes[range.end..<cue.start]
    return between.count <= 5 && between.allSatisfy { $0.isBlank || ",(*_".utf8.contains($0) }
      ? stance : nil
  }

  /// The level told beside the words at `range`, or else the one that governs them.
  func level(at range: ByteRange) -> SkillMention.Level? {
    levelsBeside.first { isBeside(range, $0.range) }?.value ?? levels.last(before: range.start) ?? level
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
}
