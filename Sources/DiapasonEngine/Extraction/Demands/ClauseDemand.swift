/// What one clause asks, from its role, its own cues and those of the clause that introduces its list.
struct ClauseDemand: ~Copyable {
  let levels: LevelReader
  private let introduction: Introduction?
  private let isUnderHeading: Bool
  private let base: SkillMention.Stance
  private let stretches: [StrengthReader.Stretch]
  private let years: YearsReader
  private let demands: [YearsReader.Demand]

  init(
    cues: ClauseCues, introduction: Introduction?, isUnderHeading: Bool, role: Role, sectionRole: Role,
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    levels = LevelReader(cues: cues)
    self.introduction = introduction
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
    guard mention.stance.isDemand, kind != .education else { return }
    let governor = levels.governor(of: span, isSoft: kind == .soft)
    mention.level = governor.level
    // A heading such as “Connaissances” names no level of a quality.
    if case .nobody = governor, !(isUnderHeading && kind == .soft) { mention.level = introduction?.level }
    mention.years = years.years(of: span, governor: governor, demands)
    if mention.years != nil, mention.level == nil { mention.level = .practice }
  }

  private func stance(at span: ClosedRange<Int>) -> SkillMention.Stance {
    func isSaid(_ stance: SkillMention.Stance) -> Bool {
      stretches.contains { $0.stance == stance && $0.tokens.overlaps(span) }
    }
    let isDenied = introduction?.isDenied ?? false
    if isSaid(.notNeeded) || (isDenied && !stretches.contains { $0.tokens.overlaps(span) }) {
      return .notNeeded
    }
    guard base.isDemand else { return base }
    // Welcome and a must at once (“idéalement …, indispensable”): the word nearest to its skill is the must.
    if isSaid(.required) { return .required }
    return isSaid(.preferred) ? .preferred : base
  }
}
