/// Which kinds of words that decide on roles stand in a clause: it is not looked through for what it does not hold.
struct RoleCues: OptionSet, Sendable {
  let rawValue: UInt8

  /// Words that are heard in headings.
  static let headings = RoleCues(rawValue: 1)
  static let introductions = RoleCues(rawValue: 2)
  static let openings = RoleCues(rawValue: 4)
  static let words = RoleCues(rawValue: 8)
  static let questions = RoleCues(rawValue: 16)
  /// A verb of those that look for somebody.
  static let hiring = RoleCues(rawValue: 32)
  /// Words that point to the list below: “one of these trades”.
  static let pointing = RoleCues(rawValue: 64)

  /// What one clause holds; `byCue` has the bits of each cue.
  init(_ reading: ClauseReading, _ byCue: [RoleCues]) {
    var cues: RoleCues = []
    for match in reading.matches where match.meaning.kind == .cue {
      cues.formUnion(byCue[match.meaning.index])
    }
    self = cues
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
