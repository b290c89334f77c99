/// Where the patterns of one clause are looked for, written again for the next.
struct PatternRoom: ~Copyable {
  /// What stands under the atoms of the clause: words that are patterns, and candidates.
  var words = Scratch<Visit>(count: 256)
  var candidates = Scratch<Visit>(count: 256)
  /// The candidates that are worth a walk, and the token at which each was met.
  var survivors = Scratch<Survivor>(count: 512)
  var windows = AtomWindows()
  /// The patterns that were walked from every token where they can begin.
  let walked: BitSet

  struct Visit: BitwiseCopyable {
    var run: Run
    var token: UInt32
  }

  struct Survivor: BitwiseCopyable {
    /// That of the candidate, and once it survives that of its pattern.
    var number: UInt32
    var token: UInt32
  }

  init(_ table: PatternTable) { walked = BitSet(count: table.patterns.items.count) }
}
