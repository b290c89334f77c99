/// The tokenizer's walk over the bytes of one stretch of text.
///
/// One pass, a byte at a time, with the folded bytes and the hash growing together. ASCII is decided by `switch`
/// alone; other characters ask `Folding`.
struct TokenCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  let end: Int
  let tokenizer: Tokenizer

  /// Words longer than this are compared by their beginning.
  private static let longestWord = 64

  private var wordStart = -1
  private var wordEnd = 0
  private var foldedStart = 0
  private var hash = WordHash.seed
  private var capital = false
  private var gap = Token.Gap.stop
  private var slash = false

  init(bytes: UnsafeBufferPointer<UInt8>, index: Int, end: Int, tokenizer: Tokenizer) {
    self.bytes = bytes
    self.index = index
    self.end = end
    self.tokenizer = tokenizer
  }

  mutating func run(into buffer: inout TokenBuffer) {
    while index < end {
      let byte = bytes[index]
      if byte.isASCIILetter {
        add(byte | 0x20, at: index, 1, isCapital: byte < 0x60, to: &buffer)
        index += 1
      } else if byte.isDigit {
        add(byte, at: index, 1, isCapital: false, to: &buffer)
        index += 1
      } else if byte >= 0x80 {
        wide(into: &buffer)
      } else {
        punctuation(byte, into: &buffer)
      }
    }
    finish(into: &buffer)
  }

  // MARK: Words

  private mutating func add(
    _ letter: UInt8, at place: Int, _ length: Int, isCapital: Bool, to buffer: inout TokenBuffer
  ) {
    if wordStart < 0 {
      wordStart = place
      foldedStart = buffer.folded.count
      hash = WordHash.seed
      capital = isCapital
    }
    wordEnd = place + length
    guard buffer.folded.count - foldedStart < Self.longestWord else { return }
    buffer.folded.append(letter)
    hash = WordHash.adding(letter, to: hash)
  }

  private mutating func finish(into buffer: inout TokenBuffer) {
    guard wordStart >= 0 else { return }
    let finished = WordHash.finished(hash)
    let word = tokenizer.vocabulary.word(finished)
    let isFunction = word != Vocabulary.unknown && word & Vocabulary.functionBit != 0
    buffer.tokens.append(
      Token(
        start: Int32(wordStart), end: Int32(wordEnd), hash: finished, foldedStart: Int32(foldedStart),
        foldedCount: Int32(buffer.folded.count - foldedStart),
        word: word == Vocabulary.unknown ? word : word & ~Vocabulary.functionBit, gap: gap,
        followsSlash: slash, isFunction: isFunction, isCapitalised: capital))
    wordStart = -1
    gap = .soft
    slash = false
  }

  private mutating func separate(_ kind: Token.Gap, into buffer: inout TokenBuffer) {
    finish(into: &buffer)
    if kind > gap { gap = kind }
  }

  // MARK: Characters beyond ASCII

  private mutating func wide(into buffer: inout TokenBuffer) {
    let (kind, length) = Folding.kind(at: index, in: bytes, end: end)
    switch kind {
    case .letters(let first, let second):
      let isCapital = bytes[index] == 0xC3 && bytes[index + 1] < 0x9F
      add(first, at: index, length, isCapital: isCapital, to: &buffer)
      if second != 0 { add(second, at: index, length, isCapital: isCapital, to: &buffer) }
    case .nothing:
      if wordStart >= 0 { wordEnd = index + length }
    case .foreign:
      for offset in 0..<length {
        add(bytes[index + offset], at: index, length, isCapital: false, to: &buffer)
      }
    case .apostrophe, .hyphen, .separator:
      if kind == .hyphen, swallowEnding(after: length) { return }
      separate(.soft, into: &buffer)
    case .middleDot:
      if swallowEnding(after: length) { return }
      separate(.comma, into: &buffer)
    case .dash:
      separate(.colon, into: &buffer)
    }
    index += length
  }

  // MARK: ASCII punctuation

  private mutating func punctuation(_ byte: UInt8, into buffer: inout TokenBuffer) {
    let next = index + 1 < end ? bytes[index + 1] : 0x20
    switch byte {
    case UInt8(ascii: ","): separate(.comma, into: &buffer)
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"):
      separate(.stop, into: &buffer)
    case UInt8(ascii: "."): return fullStop(next, into: &buffer)
    case UInt8(ascii: "-"):
      if swallowEnding(after: 1) { return }
      let dashes = wordStart < 0 && next.isSpace && index > 0 && bytes[index - 1].isSpace
      separate(dashes ? .colon : .soft, into: &buffer)
    case UInt8(ascii: "/"):
      if swallowEnding(after: 1) { return }
      separate(.soft, into: &buffer)
      slash = true
    case UInt8(ascii: "("):
      if swallowEnding(after: 1) { return }
      separate(.parenthesis, into: &buffer)
    case UInt8(ascii: ")"): separate(.parenthesis, into: &buffer)
    case UInt8(ascii: "]"):
      separate(.soft, into: &buffer)
      if next == UInt8(ascii: "(") { return skip(to: UInt8(ascii: ")")) }
    case UInt8(ascii: ":"): return colon(next, into: &buffer)
    case UInt8(ascii: "<"): return tag(next, into: &buffer)
    case UInt8(ascii: "&"): return ampersand(next, into: &buffer)
    case UInt8(ascii: "@"): return address(next, into: &buffer)
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      if wordStart >= 0, !next.isASCIILetter, !next.isDigit {
        add(byte, at: index, 1, isCapital: false, to: &buffer)
      } else {
        separate(.soft, into: &buffer)
      }
    default: separate(.soft, into: &buffer)
    }
    index += 1
  }

  /// A full stop may open a word (`.NET`), hang an ending on one (`chef.fe`), stand inside a name (`Node.js`), be one
  /// of three or end the sentence.
  private mutating func fullStop(_ next: UInt8, into buffer: inout TokenBuffer) {
    if swallowEnding(after: 1) { return }
    let opensWord = wordStart < 0 && next.isASCIILetter && (index == 0 || bytes[index - 1] < 0x30)
    if opensWord {
      add(UInt8(ascii: "."), at: index, 1, isCapital: false, to: &buffer)
    } else {
      let isInside = wordStart >= 0 && (next.isDigit || (next.isASCIILetter && !next.isUpper))
      let isEllipsis = next == UInt8(ascii: ".") || (index > 0 && bytes[index - 1] == UInt8(ascii: "."))
      separate(isInside ? .soft : isEllipsis ? .comma : .stop, into: &buffer)
    }
    index += 1
  }

  private mutating func colon(_ next: UInt8, into buffer: inout TokenBuffer) {
    if next == UInt8(ascii: "/"), index + 2 < end, bytes[index + 2] == UInt8(ascii: "/") {
      dropWord(from: &buffer)
      return skipToSpace()
    }
    separate(.colon, into: &buffer)
    index += 1
  }

  private mutating func tag(_ next: UInt8, into buffer: inout TokenBuffer) {
    let opens = next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    let isBreak =
      next | 0x20 == UInt8(ascii: "b") && index + 2 < end && bytes[index + 2] | 0x20 == UInt8(ascii: "r")
    separate(isBreak ? .stop : .soft, into: &buffer)
    if opens { skip(to: UInt8(ascii: ">")) } else { index += 1 }
  }

  /// `&nbsp;` is white space; a lone `&` is read as the word “et”.
  private mutating func ampersand(_ next: UInt8, into buffer: inout TokenBuffer) {
    separate(.soft, into: &buffer)
    if next.isASCIILetter || next == UInt8(ascii: "#") {
      var probe = index + 1
      while probe < end, probe < index + 10, bytes[probe] != UInt8(ascii: ";"), !bytes[probe].isSpace {
        probe += 1
      }
      if probe < end, bytes[probe] == UInt8(ascii: ";") {
        index = probe + 1
        return
      }
    } else if next.isSpace {
      add(UInt8(ascii: "e"), at: index, 1, isCapital: false, to: &buffer)
      add(UInt8(ascii: "t"), at: index, 1, isCapital: false, to: &buffer)
      finish(into: &buffer)
    }
    index += 1
  }

  /// An e-mail address names no skill: its words are dropped.
  private mutating func address(_ next: UInt8, into buffer: inout TokenBuffer) {
    guard next.isASCIILetter, wordStart >= 0 else {
      separate(.soft, into: &buffer)
      return index += 1
    }
    dropWord(from: &buffer)
    skipToSpace()
  }

  private mutating func dropWord(from buffer: inout TokenBuffer) {
    if wordStart >= 0 { buffer.folded.removeSubrange(foldedStart...) }
    wordStart = -1
  }

  private mutating func skipToSpace() {
    while index < end, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ")"),
      bytes[index] != UInt8(ascii: ">")
    {
      index += 1
    }
  }

  /// Jumps behind the next `closing` byte, at most 2,000 bytes away on one line; else one byte ahead.
  private mutating func skip(to closing: UInt8) {
    var probe = index + 1
    let limit = min(end, index + 2_000)
    while probe < limit, bytes[probe] != closing, bytes[probe] != UInt8(ascii: "\n") { probe += 1 }
    index = probe < limit && bytes[probe] == closing ? probe + 1 : index + 1
  }

  // MARK: Inclusive writing

  /// Where an ending of inclusive writing follows the separator at `index`, the word takes it in.
  private mutating func swallowEnding(after length: Int) -> Bool {
    guard wordStart >= 0, wordEnd == index, wordEnd - wordStart >= 2 else { return false }
    guard let after = endOfEnding(from: index + length) else { return false }
    index = after
    wordEnd = after
    return true
  }

  /// One past an ending such as `e`, `se`, `trice`, `e)s`, `e·s`, or nil.
  private func endOfEnding(from start: Int) -> Int? {
    guard var probe = ending(from: start) else { return nil }
    let opened = bytes[start - 1] == UInt8(ascii: "(")
    if opened {
      guard probe < end, bytes[probe] == UInt8(ascii: ")") else { return nil }
      probe += 1
    }
    // The plural mark: `(e)s`, `·e·s`, `.e.s`.
    var plural = probe
    if !opened, plural < end, bytes[plural] == bytes[start - 1] || bytes[plural] == 0xC2 {
      plural += bytes[plural] == 0xC2 ? 2 : 1
    } else if !opened {
      return probe
    }
    if plural < end, bytes[plural] == UInt8(ascii: "s"), plural + 1 >= end || !bytes[plural + 1].isASCIILetter
    {
      return plural + 1
    }
    return probe
  }

  private func ending(from start: Int) -> Int? {
    var probe = start
    var hash = WordHash.seed
    while probe < end, probe - start < 8 {
      if bytes[probe].isASCIILetter {
        hash = WordHash.adding(bytes[probe] | 0x20, to: hash)
        probe += 1
      } else if bytes[probe] >= 0xC3,
        case (.letters(let letter, _), let length) = Folding.kind(at: probe, in: bytes, end: end)
      {
        hash = WordHash.adding(letter, to: hash)
        probe += length
      } else {
        break
      }
    }
    guard probe > start, probe >= end || !bytes[probe].isDigit else { return nil }
    return tokenizer.inclusiveEndings.contains(WordHash.finished(hash)) ? probe : nil
  }
}
