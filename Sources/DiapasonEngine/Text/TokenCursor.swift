/// The tokenizer's walk over the bytes of one stretch of text.
///
/// One pass, a byte at a time, with the folded bytes and the hash growing together. ASCII is decided by `switch`
/// alone; other characters ask `Folding`.
struct TokenCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  let end: Int
  /// The letters of all words, and where those of the last one end.
  private let folded: UnsafeMutableBufferPointer<UInt8>
  private(set) var foldedEnd: Int
  let inclusiveEndings: [UInt64]

  /// Words longer than this are compared by their beginning.
  static let longestWord = 64

  private(set) var wordStart = -1
  var wordEnd = 0
  private var foldedStart = 0
  private var hash = WordHash.seed
  private var capital = false
  private var gap = Token.Gap.stop
  private var slash = false
  /// Up to here no “>” and no “)” closes what opened before: of many that are never closed each byte is looked at once.
  private var (openTag, openLink) = (0, 0)

  init(
    bytes: UnsafeBufferPointer<UInt8>, index: Int, end: Int, folded: UnsafeMutableBufferPointer<UInt8>,
    foldedEnd: Int, inclusiveEndings: [UInt64]
  ) {
    self.bytes = bytes
    self.index = index
    self.end = end
    self.folded = folded
    self.foldedEnd = foldedEnd
    self.inclusiveEndings = inclusiveEndings
  }

  mutating func run(into tokens: inout [Token]) {
    while index < end {
      let byte = bytes[index]
      if byte.isASCIILetter || byte.isDigit {
        letters(byte)
      } else if byte >= 0x80 {
        wide(into: &tokens)
      } else {
        punctuation(byte, into: &tokens)
      }
    }
    finish(into: &tokens)
  }

  // MARK: Words

  /// Takes all ASCII letters and digits in a row, without a look at what else a character could be.
  @inline(__always)
  private mutating func letters(_ first: UInt8) {
    if wordStart < 0 { begin(at: index, isCapital: first.isUpper) }
    let limit = foldedStart &+ Self.longestWord
    var byte = first
    while true {
      let letter = byte.isDigit ? byte : byte | 0x20
      if foldedEnd < limit {
        folded[foldedEnd] = letter
        foldedEnd &+= 1
        hash = WordHash.adding(letter, to: hash)
      }
      index &+= 1
      guard index < end else { break }
      byte = bytes[index]
      guard byte.isASCIILetter || byte.isDigit else { break }
    }
    wordEnd = index
  }

  private mutating func begin(at place: Int, isCapital: Bool) {
    wordStart = place
    foldedStart = foldedEnd
    hash = WordHash.seed
    capital = isCapital
  }

  private mutating func add(_ letter: UInt8, at place: Int, _ length: Int, isCapital: Bool) {
    if wordStart < 0 { begin(at: place, isCapital: isCapital) }
    wordEnd = place + length
    guard foldedEnd - foldedStart < Self.longestWord else { return }
    folded[foldedEnd] = letter
    foldedEnd += 1
    hash = WordHash.adding(letter, to: hash)
  }

  private mutating func finish(into tokens: inout [Token]) {
    guard wordStart >= 0 else { return }
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: wordStart), end: Int32(truncatingIfNeeded: wordEnd),
        hash: WordHash.finished(hash),
        foldedStart: Int32(truncatingIfNeeded: foldedStart),
        foldedCount: Int32(truncatingIfNeeded: foldedEnd &- foldedStart), gap: gap,
        followsSlash: slash, isCapitalised: capital))
    wordStart = -1
    gap = .soft
    slash = false
  }

  private mutating func separate(_ kind: Token.Gap, into tokens: inout [Token]) {
    finish(into: &tokens)
    if kind > gap { gap = kind }
  }

  // MARK: Characters beyond ASCII

  private mutating func wide(into tokens: inout [Token]) {
    let (kind, length) = Folding.kind(at: index, in: bytes, end: end)
    switch kind {
    case .letters(let first, let second):
      let isCapital = bytes[index] == 0xC3 && bytes[index + 1] < 0x9F
      add(first, at: index, length, isCapital: isCapital)
      if second != 0 { add(second, at: index, length, isCapital: isCapital) }
    case .nothing:
      if wordStart >= 0 { wordEnd = index + length }
    case .foreign:
      for offset in 0..<length {
        add(bytes[index + offset], at: index, length, isCapital: false)
      }
    case .apostrophe, .hyphen, .separator:
      if kind == .hyphen, swallowEnding(after: length) { return }
      separate(.soft, into: &tokens)
    case .middleDot:
      if swallowEnding(after: length) { return }
      separate(.comma, into: &tokens)
    case .dash:
      separate(.colon, into: &tokens)
    }
    index += length
  }

  // MARK: ASCII punctuation

  private mutating func punctuation(_ byte: UInt8, into tokens: inout [Token]) {
    let next = index + 1 < end ? bytes[index + 1] : 0x20
    switch byte {
    case UInt8(ascii: ","): separate(.comma, into: &tokens)
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"):
      separate(.stop, into: &tokens)
    case UInt8(ascii: "."): return fullStop(next, into: &tokens)
    case UInt8(ascii: "-"):
      if swallowEnding(after: 1) { return }
      let dashes = wordStart < 0 && next.isSpace && index > 0 && bytes[index - 1].isSpace
      separate(dashes ? .colon : .soft, into: &tokens)
    case UInt8(ascii: "/"):
      if swallowEnding(after: 1) { return }
      separate(.soft, into: &tokens)
      slash = true
    case UInt8(ascii: "("):
      if swallowEnding(after: 1) { return }
      separate(.parenthesis, into: &tokens)
    case UInt8(ascii: ")"): separate(.parenthesis, into: &tokens)
    case UInt8(ascii: "]"):
      separate(.soft, into: &tokens)
      if next == UInt8(ascii: "(") { return skip(to: UInt8(ascii: ")")) }
    case UInt8(ascii: ":"): return colon(next, into: &tokens)
    case UInt8(ascii: "<"): return tag(next, into: &tokens)
    case UInt8(ascii: "&"): return ampersand(next, into: &tokens)
    case UInt8(ascii: "@"): return address(next, into: &tokens)
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      if wordStart >= 0, !next.isASCIILetter, !next.isDigit {
        add(byte, at: index, 1, isCapital: false)
      } else {
        separate(.soft, into: &tokens)
      }
    default: separate(.soft, into: &tokens)
    }
    index += 1
  }

  /// A full stop may open a word (`.NET`), hang an ending on one (`chef.fe`), stand inside a name (`Node.js`), be one
  /// of three or end the sentence.
  private mutating func fullStop(_ next: UInt8, into tokens: inout [Token]) {
    if swallowEnding(after: 1) { return }
    let opensWord = wordStart < 0 && next.isASCIILetter && (index == 0 || bytes[index - 1] < 0x30)
    if opensWord {
      add(UInt8(ascii: "."), at: index, 1, isCapital: false)
    } else {
      let isInside = wordStart >= 0 && (next.isDigit || (next.isASCIILetter && !next.isUpper))
      let isEllipsis = next == UInt8(ascii: ".") || (index > 0 && bytes[index - 1] == UInt8(ascii: "."))
      separate(isInside ? .soft : isEllipsis ? .comma : .stop, into: &tokens)
    }
    index += 1
  }

  private mutating func colon(_ next: UInt8, into tokens: inout [Token]) {
    if next == UInt8(ascii: "/"), index + 2 < end, bytes[index + 2] == UInt8(ascii: "/") {
      dropWord()
      return skipToSpace()
    }
    separate(.colon, into: &tokens)
    index += 1
  }

  private mutating func tag(_ next: UInt8, into tokens: inout [Token]) {
    let opens = next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    let isBreak =
      next | 0x20 == UInt8(ascii: "b") && index + 2 < end && bytes[index + 2] | 0x20 == UInt8(ascii: "r")
    separate(isBreak ? .stop : .soft, into: &tokens)
    if opens { skip(to: UInt8(ascii: ">")) } else { index += 1 }
  }

  /// `&nbsp;` is white space; a lone `&` is read as the word “et”.
  private mutating func ampersand(_ next: UInt8, into tokens: inout [Token]) {
    separate(.soft, into: &tokens)
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
      add(UInt8(ascii: "e"), at: index, 1, isCapital: false)
      add(UInt8(ascii: "t"), at: index, 1, isCapital: false)
      finish(into: &tokens)
    }
    index += 1
  }

  /// An e-mail address names no skill: its words are dropped.
  private mutating func address(_ next: UInt8, into tokens: inout [Token]) {
    guard next.isASCIILetter, wordStart >= 0 else {
      separate(.soft, into: &tokens)
      return index += 1
    }
    dropWord()
    skipToSpace()
  }

  private mutating func dropWord() {
    if wordStart >= 0 { foldedEnd = foldedStart }
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
    let isTag = closing == UInt8(ascii: ">")
    var probe = max(index + 1, isTag ? openTag : openLink)
    let limit = min(end, index + 2_000)
    while probe < limit, bytes[probe] != closing, bytes[probe] != UInt8(ascii: "\n") { probe += 1 }
    if probe < limit, bytes[probe] == closing { return index = probe + 1 }
    if isTag { openTag = probe } else { openLink = probe }
    index += 1
  }
}
