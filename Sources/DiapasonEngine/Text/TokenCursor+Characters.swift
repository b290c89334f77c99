/// Characters one by one: the marks of punctuation with more than one meaning, and what is not ASCII.
extension TokenCursor {
  mutating func readCharacter() {
    let byte = bytes[index]
    if byte.isASCIILetter || byte.isDigit {
      add(byte | 0x20, 1, isCapital: byte.isUpper)
      index += 1
    } else if byte >= 0x80 {
      readWide()
    } else {
      readMark(byte)
    }
  }

  private mutating func readWide() {
    let (kind, length) = Folding.kind(at: index, in: bytes, end: end)
    switch kind {
    case .letters(let first, let second):
      let isCapital = bytes[index] == 0xC3 && bytes[index + 1] < 0x9F
      add(first, length, isCapital: isCapital)
      if second != 0 { add(second, length, isCapital: isCapital) }
    case .nothing:
      if wordStart >= 0 { wordEnd = index + length }
    case .foreign:
      for offset in 0..<length { add(bytes[index + offset], length, isCapital: false) }
    case .apostrophe, .hyphen, .separator:
      if kind == .hyphen, swallowEnding(after: length) { return }
      separate(.soft)
    case .middleDot:
      if swallowEnding(after: length) { return }
      separate(.comma)
    case .dash:
      separate(.colon)
    }
    index += length
  }

  private mutating func readMark(_ byte: UInt8) {
    let next = index + 1 < end ? bytes[index + 1] : 0x20
    switch byte {
    case UInt8(ascii: ","): separate(.comma)
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"):
      separate(.stop)
    case UInt8(ascii: "."): return fullStop(next)
    case UInt8(ascii: "-"):
      if swallowEnding(after: 1) { return }
      let dashes = wordStart < 0 && next.isSpace && index > 0 && bytes[index - 1].isSpace
      separate(dashes ? .colon : .soft)
    case UInt8(ascii: "/"):
      if swallowEnding(after: 1) { return }
      separate(.soft)
      slash = true
    case UInt8(ascii: "("):
      if swallowEnding(after: 1) { return }
      separate(.parenthesis)
    case UInt8(ascii: ")"): separate(.parenthesis)
    case UInt8(ascii: "]"):
      separate(.soft)
      if next == UInt8(ascii: "(") { return skip(to: UInt8(ascii: ")")) }
    case UInt8(ascii: ":"): return colon(next)
    case UInt8(ascii: "<"): return tag(next)
    case UInt8(ascii: "&"): return ampersand(next)
    case UInt8(ascii: "@"): return address(next)
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      if wordStart >= 0, !next.isASCIILetter, !next.isDigit {
        add(byte, 1, isCapital: false)
      } else {
        separate(.soft)
      }
    default: separate(.soft)
    }
    index += 1
  }

  /// A full stop may open a word (`.NET`), hang an ending on one (`chef.fe`), stand inside a name (`Node.js`), be one
  /// of three or end the sentence.
  private mutating func fullStop(_ next: UInt8) {
    if swallowEnding(after: 1) { return }
    let opensWord = wordStart < 0 && next.isASCIILetter && (index == 0 || bytes[index - 1] < 0x30)
    if opensWord {
      add(UInt8(ascii: "."), 1, isCapital: false)
    } else {
      let isInside = wordStart >= 0 && (next.isDigit || (next.isASCIILetter && !next.isUpper))
      let isEllipsis = next == UInt8(ascii: ".") || (index > 0 && bytes[index - 1] == UInt8(ascii: "."))
      separate(isInside ? .soft : isEllipsis ? .comma : .stop)
    }
    index += 1
  }

  private mutating func colon(_ next: UInt8) {
    if next == UInt8(ascii: "/"), index + 2 < end, bytes[index + 2] == UInt8(ascii: "/") {
      dropWord()
      return skipToSpace()
    }
    separate(.colon)
    index += 1
  }

  private mutating func tag(_ next: UInt8) {
    let opens = next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    let isBreak =
      next | 0x20 == UInt8(ascii: "b") && index + 2 < end && bytes[index + 2] | 0x20 == UInt8(ascii: "r")
    separate(isBreak ? .stop : .soft)
    if opens { skip(to: UInt8(ascii: ">")) } else { index += 1 }
  }

  /// `&nbsp;` is white space; a lone `&` is read as the word “et”.
  private mutating func ampersand(_ next: UInt8) {
    separate(.soft)
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
      add(UInt8(ascii: "e"), 1, isCapital: false)
      add(UInt8(ascii: "t"), 1, isCapital: false)
      finish()
    }
    index += 1
  }

  /// An e-mail address names no skill: its words are dropped.
  private mutating func address(_ next: UInt8) {
    guard next.isASCIILetter, wordStart >= 0 else {
      separate(.soft)
      return index += 1
    }
    dropWord()
    skipToSpace()
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
