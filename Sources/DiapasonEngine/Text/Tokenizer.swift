/// Cuts text into words in comparable form, each with its bytes in the original.
///
/// Markup, links' addresses, HTML tags and e-mail addresses are passed over; inclusive endings (`développeur·se`,
/// `chef.fe`, `expérimenté(e)`) are swallowed by their word; `C++`, `C#` and `.NET` are words.
struct Tokenizer: Sendable {
  let vocabulary: Vocabulary
  /// The hashes of the endings that inclusive writing hangs on a word.
  let inclusiveEndings: [UInt64]

  /// Appends the tokens of `range` to `buffer`.
  func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, into buffer: inout TokenBuffer) {
    let known = buffer.tokens.count
    inclusiveEndings.withUnsafeBufferPointer { inclusiveEndings in
      buffer.append(range.count) { folded, start, tokens in
        var cursor = TokenCursor(
          bytes: bytes, range, folded: folded, foldedEnd: start, inclusiveEndings: inclusiveEndings)
        cursor.run(into: &tokens)
        return cursor.foldedEnd
      }
    }
    know(&buffer, from: known)
  }

  /// Looks the words up, all of them in a row.
  ///
  /// The vocabulary is larger than a processor's nearest memory: look-ups that follow each other wait for it together.
  ///
  /// Which of them asks for another look nobody foresees: all are counted, and asked about once.
  private func know(_ buffer: inout TokenBuffer, from start: Int) {
    let entries = vocabulary.table.items
    let (longest, repeated) = buffer.tokens.withUnsafeMutableBufferPointer { tokens in
      var (longest, repeated): (Int32, Int32) = (0, start == 0 ? 0 : 1)
      var (last, previous) = (Vocabulary.unknown, Vocabulary.unknown)
      for index in start..<tokens.count {
        let entry = Vocabulary.entry(tokens[index].hash, in: entries)
        let word = entry.word & ~Vocabulary.functionBit
        tokens[index].word = word
        tokens[index].prefixes = entry.prefixes
        tokens[index].isFunction = entry.word & Vocabulary.functionBit != 0
        let isKnown: Int32 = word == Vocabulary.unknown ? 0 : 1
        longest = max(longest, tokens[index].foldedCount & (isKnown &- 1))
        repeated |= isKnown & ((word == last ? 1 : 0) | (word == previous ? 1 : 0))
        (last, previous) = (word, last)
      }
      return (longest, repeated)
    }
    buffer.mayHoldSlips = buffer.mayHoldSlips || longest >= TypoIndex.shortest
    buffer.mayHoldDoublets = buffer.mayHoldDoublets || repeated > 0
  }

  /// The tokens of a text.
  func tokens(of text: String) -> TokenBuffer {
    var buffer = TokenBuffer()
    Array(text.utf8).withUnsafeBufferPointer {
      tokenize($0, ByteRange(0, $0.count), into: &buffer)
    }
    return buffer
  }
}
