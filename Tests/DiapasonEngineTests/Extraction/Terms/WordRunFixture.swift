import TestSupport

@testable import DiapasonEngine

extension WordRun {
  /// The run of a text by itself, with the project's words.
  static func of(_ text: String) -> WordRun {
    let source = SourceText(decoding: Array(text.utf8))
    let tokens = WordListFixture.taxonomy.lexicon.tokenizer.tokens(of: text).tokens
    return WordRun(tokens, source, DateWords(WordListFixture.taxonomy), end: source.bytes.count)
  }
}
