/// Cuts a clause into the word groups that may be noun phrases, without a grammar: what stands between small words.
///
/// ```
/// Vous avez une bonne expérience de la gestion de projet
///               bonne expérience · gestion · projet · bonne expérience de la gestion · gestion de projet
/// ```
struct NounPhraseCutter {
  /// What a small word does to a phrase.
  private enum Part: String {
    /// Joins two halves: “gestion de projet”.
    case link
    /// Ends it: “et”.
    case end
    /// Ends it, and the word behind is a verb: “vous pensez”.
    case subject
  }

  /// Longer groups are sentences rather than names.
  private static let mostWords = 4

  private let parts: WordTable<Part>
  private let verbEndings: [[UInt8]]

  init(_ taxonomy: Taxonomy) {
    parts = WordTable(taxonomy, "phrases") { Part(rawValue: String($0)) }
    verbEndings = taxonomy.wordLists.filter { $0.name == "words.phrases.verbs" }
      .flatMap { $0.words.map { Array($0.utf8) } }
  }

  /// The content words of each group, by their place among the tokens of `bytes`.
  func runs(in tokens: some Sequence<Token>, _ bytes: [UInt8]) -> [[Int]] {
    chains(tokens, bytes).flatMap(Self.runs)
  }

  /// Words in a row that links join: “gestion | projet” for “gestion de projet”.
  private func chains(_ tokens: some Sequence<Token>, _ bytes: [UInt8]) -> [[[Int]]] {
    var chains: [[[Int]]] = [[]]
    var isLinked = false
    var before: Part?
    for (index, token) in tokens.enumerated() {
      var part = parts[token.hash]
      if before == .subject, part == nil { part = .end }
      if part == nil, isNoName(token, bytes) { part = .end }
      let reaches = token.gap == .soft && !token.followsSlash && (part == .link || part == nil)
      if !reaches || (token.isFunction && part == nil && !isLinked) {
        chains.append([])
        isLinked = false
      }
      if part == .link {
        isLinked = chains[chains.count - 1].isEmpty == false
      } else if part == nil, !token.isFunction {
        add(index, isLinked, to: &chains[chains.count - 1])
        isLinked = false
      }
      before = part
    }
    return chains
  }

  private func add(_ index: Int, _ isLinked: Bool, to chain: inout [[Int]]) {
    if isLinked || chain.isEmpty { chain.append([]) }
    chain[chain.count - 1].append(index)
  }

  /// A number, or a word that nobody knows and that ends as verbs do.
  private func isNoName(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let written = bytes[token.range.start..<token.range.end]
    if written.first?.isDigit == true { return true }
    return token.word == Vocabulary.unknown
      && verbEndings.contains { written.suffix($0.count).elementsEqual($0) }
  }

  /// Every part of a chain that begins and ends at a link.
  private static func runs(_ chain: [[Int]]) -> [[Int]] {
    chain.indices.flatMap { first in
      (first..<chain.count).map { Array(chain[first...$0].joined()) }
    }.filter { $0.count <= mostWords }
  }
}
