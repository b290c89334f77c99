/// What a cell says of its row when it says nothing else: “Expert”, “Notions”, “Souhaité”, “Non requis”.
struct Grade {
  private let level: SkillMention.Level?
  private let stance: SkillMention.Stance?

  /// Nil where the words say more.
  init?(_ cues: ClauseCues) {
    let marks = cues.marks.filter { $0.cue.topic == .level || $0.cue.topic == .strength }
    let words = cues.tokens.indices.filter { !cues.tokens[$0].isFunction }
    let areSaid = words.allSatisfy { word in marks.contains { ($0.first...$0.last).contains(word) } }
    guard !marks.isEmpty, areSaid else { return nil }
    level = marks.lazy.compactMap { if case .level(let level, _) = $0.cue { level } else { nil } }.first
    stance = marks.lazy.compactMap { if case .strength(let stance, _) = $0.cue { stance } else { nil } }.first
  }

  /// Gives the skill the level, unless its own words gave one.
  func apply(to mention: inout SkillMention) {
    guard mention.stance.isDemand else { return }
    if mention.level == nil { mention.level = level }
    if let stance { mention.stance = stance }
  }
}
