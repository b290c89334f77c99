/// A clause as the readers of terms see it: its tokens, and the cues that stand in it.
struct TermClause {
  /// A cue and the tokens that make it.
  struct Cue {
    var cue: TermCue
    var first: Int
    var last: Int
    /// A place as the list writes it; empty for other cues.
    var phrase: String

    func isBefore(_ other: Cue) -> Bool { first != other.first ? first < other.first : last < other.last }
  }

  let run: WordRun
  let cues: [Cue]
  /// Whether a word is a number, in digits or else: most clauses hold none, and no amount.
  let holdsNumber: Bool

  init(run: WordRun, cues: [Cue]) {
    (self.run, self.cues, holdsNumber) = (run, cues, run.indices.contains(where: run.isNumber))
  }

  func has(_ cue: TermCue) -> Bool { cues.contains { $0.cue == cue } }

  /// The first place of a cue.
  func first(_ cue: TermCue) -> Cue? { cues.first { $0.cue == cue } }

  /// Whether a phrase shows a kind of contract by itself.
  var showsContract: Bool {
    cues.contains { if case .contract(_, isSure: true) = $0.cue { true } else { false } }
  }

  /// The bytes of a cue.
  func range(_ cue: Cue) -> ByteRange { run.range(cue.first, cue.last + 1) }

  /// The last of the cues that ends before the token.
  func last(of wanted: [TermCue], before index: Int) -> Cue? {
    cues.filter { wanted.contains($0.cue) && $0.last < index }.max { $0.last < $1.last }
  }
}
