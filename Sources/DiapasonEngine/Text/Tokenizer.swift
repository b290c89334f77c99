/// Cuts text into words in comparable form, each with its bytes in the original.
///
/// Markup, links' addresses, HTML tags and e-mail addresses are passed over; inclusive endings (`développeur·se`,
/// `chef.fe`, `expérimenté(e)`) are swallowed by their word; `C++`, `C#` and `.NET` are words.
struct Tokenizer: Sendable {
  let vocabulary: Vocabulary
  /// The hashes of the endings that inclusive writing hangs on a word.
  let inclusiveEndings: [UInt64]
  /// Of what stands in a global the beginning of each walk would ask whether it is made already.
  private let kinds = ByteKind.table
  private let accents = ByteKind.accents

  init(vocabulary: Vocabulary, inclusiveEndings: [UInt64]) {
    (self.vocabulary, self.inclusiveEndings) = (vocabulary, inclusiveEndings)
  }

  /// Appends the tokens of `range` to `buffer`.
  func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, into buffer: inout TokenBuffer) {
    let known = buffer.tokens.count
    inclusiveEndings.withUnsafeBufferPointer { inclusiveEndings in
      buffer.append(range.count) { tokens, folded, start in
        var cursor = TokenCursor(
          bytes: bytes, range, kinds: kinds.items, accents: accents.items, inclusiveEndings: inclusiveEndings,
          into: tokens, folded: folded, foldedEnd: start)
        cursor.run()
        return cursor
      }
    }
    buffer.know(vocabulary, from: known)
  }

  /// The tokens of a text.
  func tokens(of text: String) -> [Token] { words(of: text).copy }

  /// The same with the letters of its words.
  func words(of text: String) -> TokenBuffer {
    var buffer = TokenBuffer()
    Array(text.utf8).withUnsafeBufferPointer {
      tokenize($0, ByteRange(0, $0.count), into: &buffer)
    }
    return buffer
  }
}
