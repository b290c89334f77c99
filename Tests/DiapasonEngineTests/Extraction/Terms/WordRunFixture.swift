import TestSupport

@testable import DiapasonEngine

extension WordRun {
  /// The run of a text by itself, with the project's words.
  static func of(_ text: String) -> WordRun {
    let source = SourceText(decoding: Array(text.utf8))
    // Never given back: a run looks into memory that a document owns elsewhere.
    let (tokens, bytes, memory) = (Arena<Token>(block: 0), Arena<UInt8>(block: 0), Arena<UInt32>(block: 0))
    let words = DateWords(WordListFixture.taxonomy)
    for kept in [tokens, bytes, memory, words] as [AnyObject] { _ = Unmanaged.passRetained(kept) }
    let found = WordListFixture.taxonomy.lexicon.tokenizer.tokens(of: text)
    return WordRun(
      tokens.copy(upTo: found.count, found), bytes.copy(upTo: source.bytes.count, source.bytes), words,
      end: source.bytes.count, in: memory)
  }
}
