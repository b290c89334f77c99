/// Finds the labels of a lexicon in the tokens of a clause: the trie walked from every token.
///
/// Function words are passed over unless the label holds them; no label reaches over a comma or a stronger mark.
struct PhraseMatcher: Sendable {
  private let table: LabelTable
  private let audience: ClosedRange<UInt32>

  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>) {
    table = taxonomy.labels
    self.audience = audience.lowerBound.rawValue...audience.upperBound.rawValue
  }

  /// Appends every label that fits, shortest first at each token.
  func matches(_ tokens: UnsafeBufferPointer<Token>, into matches: inout Pile<Match>) {
    let walk = LabelWalk(tokens: tokens, table, audience)
    for start in tokens.indices where walk.mayBegin(at: start) { walk.walk(from: start, into: &matches) }
  }

  /// How many labels there are when each is the longest from where it begins, and none stands over another.
  func count(_ tokens: UnsafeBufferPointer<Token>) -> Int {
    let walk = LabelWalk(tokens: tokens, table, audience)
    var (index, count) = (0, 0)
    while index < tokens.count {
      if walk.mayBegin(at: index) {
        var longest = LongestLabel()
        walk.walk(from: index, into: &longest)
        if longest.last >= index {
          count &+= 1
          index = longest.last
        }
      }
      index &+= 1
    }
    return count
  }
}
