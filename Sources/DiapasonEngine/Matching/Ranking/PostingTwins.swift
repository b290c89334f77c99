/// Finds offers that were posted again: nearly the same words, for the same trade.
///
/// Two texts are compared by their runs of five words; a new date or a corrected sentence changes few of them.
struct PostingTwins {
  /// Words in a run: fewer are shared by chance, more are broken by each small change.
  private static let run = 5
  /// Texts that share this percentage of their runs are one offer.
  ///
  /// Offers of one team share its presentation, seldom more than half of the text.
  private static let likeness = 75
  /// A text with fewer runs says too little to be compared.
  private static let fewest = 20
  /// Runs that stand in more texts than this are set phrases and tell nothing.
  private static let common = 50

  private let tokenizer: Tokenizer

  init(_ taxonomy: Taxonomy) { tokenizer = taxonomy.lexicon.tokenizer }

  /// The offers in groups, by their numbers, in the order of the first of each.
  func groups(_ postings: [Extraction]) -> [[Int]] {
    let runs = postings.map(runs)
    let shared = shared(runs)
    var group = Array(postings.indices)
    for (pair, count) in shared.sorted(by: { ($0.key.a, $0.key.b) < ($1.key.a, $1.key.b) }) {
      let all = runs[pair.a].count + runs[pair.b].count - count
      guard count * 100 >= all * Self.likeness,
        postings[pair.a].trades.first?.trade == postings[pair.b].trades.first?.trade
      else { continue }
      let (first, second) = (root(pair.a, group), root(pair.b, group))
      group[max(first, second)] = min(first, second)
    }
    return Dictionary(grouping: postings.indices) { root($0, group) }.sorted { $0.key < $1.key }.map(\.value)
  }

  private struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  private func root(_ posting: Int, _ group: [Int]) -> Int {
    var place = posting
    while group[place] != place { place = group[place] }
    return place
  }

  /// How many runs each two texts share.
  private func shared(_ runs: [Set<UInt64>]) -> [Pair: Int] {
    var holders: [UInt64: [Int]] = [:]
    for (posting, own) in runs.enumerated() where own.count >= Self.fewest {
      for run in own { holders[run, default: []].append(posting) }
    }
    var shared: [Pair: Int] = [:]
    for postings in holders.values where 2...Self.common ~= postings.count {
      for (index, second) in postings.enumerated() {
        for first in postings[..<index] { shared[Pair(a: first, b: second), default: 0] += 1 }
      }
    }
    return shared
  }

  /// The runs of words of a text, its head left out.
  private func runs(_ posting: Extraction) -> Set<UInt64> {
    var buffer = TokenBuffer()
    let document = posting.document
    document.text.bytes.withUnsafeBufferPointer { bytes in
      for clause in document.sections.flatMap(\.clauses)
      where clause.kind != .frontMatter && clause.kind != .other {
        tokenizer.tokenize(bytes, clause.content, into: &buffer)
      }
    }
    let hashes = buffer.tokens.map(\.hash)
    guard hashes.count >= Self.run else { return [] }
    return Set(
      (0...(hashes.count - Self.run)).map { start in
        hashes[start..<start + Self.run].reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
      })
  }
}
