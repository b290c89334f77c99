import TestSupport
import Testing

@testable import DiapasonEngine

struct PatternMatcherTests {
  private static let words = ["alpha", "beta", "gamma", "delta", "epsilon", "alphabet", "de", "la"]
  private static let members = words + ["alph*", "gam*", "beta de gamma", "delta alpha"]

  private func taxonomy(_ generator: inout SeededGenerator) -> Taxonomy {
    let patterns = (0..<16).map { _ in
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        let choice = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
          Self.members.randomElement(using: &generator) ?? ""
        }
        return "{\(choice.joined(separator: "|"))}"
      }.joined(separator: [" ", " … ", " …1 ", " ="].randomElement(using: &generator) ?? " ")
    }
    let skills = Set(patterns).sorted().enumerated().map {
      "c\($0): {kind: skill, fr: \"mot\($0)\", en: \"mot\($0)\", patterns: [\"\($1)\"]}"
    }
    return SmallTaxonomy.load([
      "words/function.yaml": "function: [de, la]", "skills/x.yaml": skills.joined(separator: "\n"),
    ]).taxonomy
  }

  @Test(arguments: 1...200)
  func `the tables find what trying every pattern at every word finds`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let taxonomy = taxonomy(&generator)
    let lexicon = taxonomy.lexicon
    var atoms = AtomBuffer(taxonomy)
    var room = PatternRoom(taxonomy.patterns)
    // Short texts, and some of more than 64 words, which are looked through in another way.
    for length in [12, 30, 90] {
      let text = (0..<length).map { _ in
        (Self.words.randomElement(using: &generator) ?? "")
          + ([" ", " ", " ", ", ", ". "].randomElement(using: &generator) ?? " ")
      }.joined()
      let buffer = lexicon.tokenizer.words(of: text)
      atoms.fill(buffer, lexicon.prefixes)
      let matcher = PatternMatcher(taxonomy, .posting)
      var matches = Pile<Match>(room: 1)
      matcher.matches(buffer.tokens, atoms.view, in: &room, into: &matches)

      let found = matches.items.map { "\($0.phrase) \($0.first) \($0.last) \($0.held)" }
      #expect(Set(found).count == found.count, "seed \(seed): twice")
      let expected = PlainPatternMatcher(lexicon, buffer).matches().sorted()
      #expect(found.sorted() == expected, "seed \(seed): \(text)")
    }
  }
}

/// Tries every pattern at every word, with nothing prepared.
private struct PlainPatternMatcher {
  private let lexicon: Lexicon
  private let tokens: [Token]
  private let atoms: [[UInt32]]

  init(_ lexicon: Lexicon, _ buffer: borrowing TokenBuffer) {
    self.lexicon = lexicon
    tokens = buffer.copy
    atoms = tokens.map { token in
      let letters = Array(buffer.word(token))
      let prefixes = letters.indices.compactMap { lexicon.prefixes.atom(PrefixHash.of(letters[...$0])) }
      return token.word == Vocabulary.unknown ? prefixes : [token.word] + prefixes
    }
  }

  func matches() -> [String] {
    lexicon.phrases.indices.filter { lexicon.phrases[$0].isPattern }.flatMap { phrase in
      tokens.indices.compactMap { start in
        fit(Array(lexicon.phrases[phrase].elements.range)[...], at: start, from: start, 0).map {
          "\(phrase) \(start) \($0.last) \($0.held)"
        }
      }
    }
  }

  private func fit(_ elements: ArraySlice<Int>, at index: Int, from start: Int, _ held: UInt64) -> (
    last: Int, held: UInt64
  )? {
    guard let element = elements.first else { return (index - 1, held) }
    let rule = lexicon.elements[element]
    var passed = 0
    for place in index..<max(index, min(tokens.count, start + Match.longestSpan)) {
      if index > start, tokens[place].gap == .stop { return nil }
      for member in rule.alternatives.range {
        guard let (next, more) = stands(Array(lexicon.alternatives[member])[...], at: place, from: start)
        else {
          continue
        }
        if let found = fit(elements.dropFirst(), at: next, from: start, held | more) { return found }
      }
      if index == start || rule.isLiteral { return nil }
      if !tokens[place].isFunction { passed += 1 }
      if passed > rule.gap { return nil }
    }
    return nil
  }

  /// One past the last word, where the words of a member stand; function words between them are passed over.
  private func stands(_ words: ArraySlice<UInt32>, at place: Int, from start: Int) -> (Int, UInt64)? {
    var index = place
    var held: UInt64 = 0
    for (number, atom) in words.enumerated() {
      while number > 0, index < tokens.count, tokens[index].isFunction, !atoms[index].contains(atom) {
        index += 1
      }
      guard index < tokens.count, index - start < Match.longestSpan, atoms[index].contains(atom) else {
        return nil
      }
      held |= 1 << UInt64(index - start)
      index += 1
    }
    return (index, held)
  }
}
