/// A clause as the readers of terms see it: its tokens, and the cues that stand in it.
///
/// A look into a `TermMemory`, which it doesn't outlive.
struct TermClause {
  /// A cue at its place: the phrase that says it.
  struct Mark: BitwiseCopyable {
    var cue: TermCue
    var match: Match

    var first: Int { match.first }
    var last: Int { match.last }

    func isBefore(_ other: Mark) -> Bool { first != other.first ? first < other.first : last < other.last }
  }

  let run: WordRun
  let cues: UnsafeBufferPointer<Mark>
  let taxonomy: Taxonomy

  func has(_ cue: TermCue) -> Bool { cues.contains { $0.cue == cue } }

  /// The first place of a cue.
  func first(_ cue: TermCue) -> Mark? { cues.first { $0.cue == cue } }

  /// Whether a phrase shows a kind of contract by itself.
  var showsContract: Bool {
    cues.contains { if case .contract(_, isSure: true) = $0.cue { true } else { false } }
  }

  /// The bytes of a cue.
  func range(_ cue: Mark) -> ByteRange { run.range(cue.first, cue.last + 1) }

  /// The last of the cues that ends before the token.
  func last(of wanted: [TermCue], before index: Int) -> Mark? {
    cues.filter { wanted.contains($0.cue) && $0.last < index }.max { $0.last < $1.last }
  }

  /// The place that a cue names, as the list writes it.
  func place(_ cue: Mark) -> Place {
    let department = TermCue.department(of: taxonomy.cues[cue.match.meaning.index])
    return Place(taxonomy.text(ofPhrase: cue.match.phrase), department: department)
  }
}
