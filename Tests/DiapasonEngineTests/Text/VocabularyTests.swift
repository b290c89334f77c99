import TestSupport
import Testing

@testable import DiapasonEngine

struct VocabularyTests {
  @Test(arguments: 1...50)
  func `a table knows what a dictionary knows`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Few different low bits: buckets flow over.
    let hashes = (0..<200).map { _ in
      UInt64.random(in: 1...50, using: &generator) << 32 | .random(in: 1...5, using: &generator)
    }
    let forms = Dictionary(hashes.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { $1 })
    let vocabulary = Vocabulary(forms.map { (hash: $0.key, word: $0.value) })
    for high in 1...60 as ClosedRange<UInt64> {
      for low in 1...8 as ClosedRange<UInt64> {
        let hash = high << 32 | low
        #expect(vocabulary.word(hash) == forms[hash] ?? Vocabulary.unknown)
      }
    }
    #expect(vocabulary.hasFreeBucket)
  }
}
