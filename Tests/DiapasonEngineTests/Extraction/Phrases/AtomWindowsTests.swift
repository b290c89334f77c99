import TestSupport
import Testing

@testable import DiapasonEngine

struct AtomWindowsTests {
  private static let words = ["alpha", "beta", "gamma", "delta", "de", "la", "inconnu"]

  private let taxonomy = SmallTaxonomy.load([
    "words/function.yaml": "function: [de, la]",
    "skills/x.yaml": "c: {kind: skill, fr: \"alpha beta\", en: \"gamma delta\"}",
  ]).taxonomy

  /// What a window holds, token by token: away from the one in question, over function words only where it ends at the
  /// next content word, and never over a full stop.
  private func plain(_ window: AtomWindow, of token: Int, _ tokens: [Token], _ masks: [UInt64]) -> UInt64 {
    if window == .clause { return masks.reduce(0, |) }
    let isBehind = [.next, .after, .later].contains(window)
    var bits: UInt64 = 0
    var place = token
    while true {
      let other = place + (isBehind ? 1 : -1)
      guard tokens.indices.contains(other), tokens[max(place, other)].gap != .stop else { return bits }
      bits |= masks[other]
      if [.previous, .next].contains(window) { return bits }
      if [.before, .after].contains(window), !tokens[other].isFunction { return bits }
      place = other
    }
  }

  @Test(arguments: 1...50)
  func `each window holds what stands in it`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var atoms = AtomBuffer(taxonomy)
    var windows = AtomWindows()
    for length in [1, 8, 90] {
      let text = (0..<length).map { _ in
        (Self.words.randomElement(using: &generator) ?? "")
          + ([" ", " ", ", ", ". "].randomElement(using: &generator) ?? " ")
      }.joined()
      let buffer = taxonomy.lexicon.tokenizer.words(of: text)
      atoms.fill(buffer, taxonomy.lexicon.prefixes)
      windows.fill(buffer.tokens, atoms.view)
      let tokens = buffer.copy
      let masks = Array(atoms.view.masks)
      for token in tokens.indices {
        for window in AtomWindow.allCases {
          let found = windows.items[token * AtomWindows.stride + Int(window.rawValue)]
          let expected = plain(window, of: token, tokens, masks)
          #expect(found == expected, "seed \(seed): \(window) of \(token), \(text)")
        }
      }
    }
  }
}
