/// The labels of a text and nothing else: each the longest from where it begins, none over another.
///
/// Other programs do this and no more. Here it is the first step of extraction; it stands alone so that it can be
/// compared with them.
package struct LabelFinder: Sendable {
  private let tokenizer: Tokenizer
  private let matcher: PhraseMatcher

  package init(_ taxonomy: Taxonomy) {
    tokenizer = taxonomy.lexicon.tokenizer
    matcher = PhraseMatcher(taxonomy, .posting)
  }

  /// How many labels stand in each of the texts.
  package func counts(_ bytes: UnsafeBufferPointer<UInt8>, _ texts: ArraySlice<ByteRange>) -> [Int] {
    var buffer = TokenBuffer()
    return texts.map { text in
      buffer.removeAll()
      tokenizer.tokenize(bytes, text, into: &buffer)
      return matcher.count(buffer.tokens)
    }
  }
}
