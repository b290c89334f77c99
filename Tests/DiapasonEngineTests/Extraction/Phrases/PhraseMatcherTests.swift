import TestSupport
import Testing

@testable import DiapasonEngine

struct PhraseMatcherTests {
  private static let words = ["alpha", "beta", "gamma", "delta", "de", "la", "epsilon"]

  /// Every label compared with every place, as one would do by hand.
  private func naive(_ tokens: [Token], _ labels: [[UInt32]]) -> Set<[Int]> {
    var found: Set<[Int]> = []
    for (label, words) in labels.enumerated() {
      for start in tokens.indices where tokens[start].word == words[0] {
        for last in ends(of: words.dropFirst(), after: start, tokens) { found.insert([label, start, last]) }
      }
    }
    return found
  }

  /// Where the words may end that follow `place`; function words in between may be passed over.
  private func ends(of words: ArraySlice<UInt32>, after place: Int, _ tokens: [Token]) -> [Int] {
    guard let word = words.first else { return [place] }
    var ends: [Int] = []
    var index = place + 1
    while index < tokens.count, tokens[index].gap == .soft {
      if tokens[index].word == word { ends += self.ends(of: words.dropFirst(), after: index, tokens) }
      guard tokens[index].isFunction else { break }
      index += 1
    }
    return ends
  }

  @Test(arguments: 1...200)
  func `the trie finds what a triple loop finds`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func phrase(_ count: Int, _ separators: [String]) -> String {
      (0..<count).map { _ in
        Self.words.randomElement(using: &generator)! + separators.randomElement(using: &generator)!
      }.joined()
    }
    let texts = Set(
      (0..<12).map { _ in String(phrase(Int.random(in: 1...4, using: &generator), [" "]).dropLast()) }
    ).sorted()
    let skills = texts.enumerated().map { "c\($0): {kind: skill, fr: \"\($1)\", en: \"\($1)\"}" }.joined(
      separator: "\n")
    let taxonomy = SmallTaxonomy.load(["words/function.yaml": "function: [de, la]", "skills/x.yaml": skills])
      .taxonomy
    let buffer = taxonomy.lexicon.tokenizer.words(of: phrase(40, [" ", " ", " ", ", ", ". "]))

    var found = Pile<Match>(room: 1)
    PhraseMatcher(taxonomy, .posting).matches(buffer.tokens, into: &found)
    let matches = Array(found.items)

    let labels = taxonomy.lexicon.phrases.map { phrase -> [UInt32] in
      let tokens = taxonomy.lexicon.tokenizer.tokens(of: taxonomy.lexicon.text(phrase))
      let content = tokens.filter { !$0.isFunction }
      return (content.count > 1 ? content : tokens).map(\.word)
    }
    var (free, count) = (0, 0)
    for match in matches.sorted(by: { ($0.first, -$0.last) < ($1.first, -$1.last) }) where match.first >= free
    {
      free = match.last + 1
      count += 1
    }
    let counted = PhraseMatcher(taxonomy, .posting).count(buffer.tokens)
    #expect(counted == count, "the longest, one after the other")
    // Of the labels of one concept with the same words the first is found.
    let meanings = taxonomy.lexicon.phrases.map(\.meaning.index)
    let expected = naive(buffer.copy, labels).map { [meanings[$0[0]], $0[1], $0[2]] }
    #expect(
      Set(matches.map { [$0.meaning.index, $0.first, $0.last] }) == Set(expected), "seed \(seed)")
  }
}
