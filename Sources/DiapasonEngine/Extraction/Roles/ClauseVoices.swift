/// What speaks for the role of one clause, besides its heading and the introduction of its list.
struct ClauseVoices: BitwiseCopyable {
  /// What its words say.
  var own: RoleScores
  /// Whether it says whom the team looks for: its neighbours hear nothing of that.
  var hires: Bool
  /// Whether it points to the list below it.
  var points: Bool
  /// What its neighbours say.
  var shared = RoleScores()

  init(_ own: RoleScores, hires: Bool = false, points: Bool = false) {
    self.own = own
    self.hires = hires
    self.points = points
  }

  /// What the neighbours hear of it.
  var heard: RoleScores { hires ? RoleScores() : own }

  /// Takes in what the neighbours say; who hires hears none of it, nor does a sentence that is sure of itself.
  mutating func hear(_ neighbours: RoleScores, in clause: Clause) {
    guard !neighbours.isNothing, !hires else { return }
    if clause.kind == .paragraph, own.best.lead >= RoleVotes.sure { return }
    shared = neighbours
  }
}
