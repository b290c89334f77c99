import TestSupport

@testable import DiapasonEngine

extension WordRun {
  /// The run of a text by itself, with the project's words.
  static func of(_ text: String) -> WordRun {
    let source = SourceText(decoding: Array(text.utf8))
    // Never given back: a run looks into memory that a document owns elsewhere.
    let tokens = Arena<Token>(block: 0)
    _ = Unmanaged.passRetained(tokens)
    return WordRun(
      tokens.copy(WordListFixture.taxonomy.lexicon.tokenizer.tokens(of: text).tokens), source,
      DateWords(WordListFixture.taxonomy), end: source.bytes.count)
  }
}
