/// What one clause asks, from its role, its own cues and those of the clause that introduces its list.
struct ClauseDemand {
  let levels: LevelReader
  private let introduced: SkillMention.Level?
  private let isDenied: Bool
  private let isUnderHeading: Bool
  private let base: SkillMention.Stance
  private let stretches: [StrengthReader.Stretch]
  private let years: YearsReader
  private let demands: [YearsReader.Demand]

  init(
    cues: ClauseCues, introduction: ClauseCues?, isUnderHeading: Bool, role: Role, sectionRole: Role,
    bytes: [UInt8]
  ) {
    levels = LevelReader(cues: cues)
    introduced = introduction.flatMap { LevelReader(cues: $0).open }
    isDenied = introduction?.deniesList ?? false
    self.isUnderHeading = isUnderHeading
    stretches = StrengthReader(cues: cues).stretches()
    years = YearsReader(cues: cues, bytes: bytes)
    demands = years.demands()
    let isIntroducedAsWelcome = introduction?.welcomes ?? false
    let welcomesItself = stretches.contains { $0.stance == .preferred }
    base =
      switch role {
      case .required: isIntroducedAsWelcome ? .preferred : .required
      // The role was read from a cue that governs a part of the clause only.
      case .preferred where welcomesItself && !isIntroducedAsWelcome && sectionRole != .preferred: .required
      case .preferred: .preferred
      case .duty: .duty
      default: .context
      }
  }

  /// Fills in what is asked of the skill at these tokens.
  func judge(_ mention: inout SkillMention, at span: ClosedRange<Int>, kind: SkillKind) {
    mention.stance = stance(at: span)
    guard mention.stance == .required || mention.stance == .preferred, kind != .education else { return }
    let governor = levels.governor(of: span, isSoft: kind == .soft)
    mention.level = governor.level
    // A heading such as “Connaissances” names no level of a quality.
    if case .nobody = governor, !(isUnderHeading && kind == .soft) { mention.level = introduced }
    mention.years = years.years(of: span, governor: governor, demands)
    if mention.years != nil, mention.level == nil { mention.level = .practice }
  }

  private func stance(at span: ClosedRange<Int>) -> SkillMention.Stance {
    let here = stretches.filter { $0.tokens.overlaps(span) }.map(\.stance)
    if here.contains(.notNeeded) || (isDenied && here.isEmpty) { return .notNeeded }
    guard base == .required || base == .preferred else { return base }
    // Welcome and a must at once (“idéalement …, indispensable”): the word nearest to its skill is the must.
    if here.contains(.required) { return .required }
    return here.contains(.preferred) ? .preferred : base
  }
}

extension ClauseCues {
  /// Whether the clause says that the list which it introduces is welcome only: “Idéalement, vous connaissez :”.
  var welcomes: Bool { StrengthReader(cues: self).stretches().last?.stance == .preferred }

  /// Whether the clause ends by saying that nothing of the list which it introduces is asked for: “Non requis :”.
  var deniesList: Bool {
    marks.contains { mark in
      mark.cue == .denial && tokens[(mark.last + 1)...].allSatisfy(\.isFunction)
    }
  }
}
