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
    let longest = buffer.tokens.withUnsafeMutableBufferPointer { tokens in
      var longest: Int32 = 0
      for index in start..<tokens.count {
        let entry = Vocabulary.entry(tokens[index].hash, in: entries)
        tokens[index].word = entry.word & ~Vocabulary.functionBit
        tokens[index].prefixes = entry.prefixes
        tokens[index].isFunction = entry.word & Vocabulary.functionBit != 0
        let isUnknown: Int32 = entry.word == Vocabulary.unknown ? 1 : 0
        longest = max(longest, tokens[index].foldedCount & (0 &- isUnknown))
      }
      return longest
    }
    buffer.mayHoldSlips = buffer.mayHoldSlips || longest >= TypoIndex.shortest
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
