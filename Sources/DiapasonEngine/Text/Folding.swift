/// How one character of UTF-8 text takes part in words, once case and accents are set aside.
///
/// A table for the letters of European languages; everything else is either a word byte taken as it is (Greek,
/// Cyrillic…) or a separator (punctuation, emoji).
enum Folding {
  /// What a character is for the tokenizer.
  enum Kind: Equatable {
    /// One or two ASCII letters (`œ` gives two) or a digit.
    case letters(UInt8, UInt8)
    /// Nothing: a combining mark, a soft hyphen, a zero-width mark.
    case nothing
    case apostrophe
    case hyphen
    /// `·` and its look-alikes, which write the inclusive forms.
    case middleDot
    /// A dash, an ellipsis or another mark that ends a phrase.
    case dash
    /// A letter of another script: its bytes stand for themselves.
    case foreign
    /// Anything else.
    case separator
  }

  /// The kind of the character whose first byte is ≥ 0x80, and its length in bytes.
  static func kind(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> (Kind, Int) {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard index + length <= end else { return (.separator, end - index) }
    switch length {
    case 2: return (twoBytes(lead, bytes[index + 1]), 2)
    case 3: return (threeBytes(lead, bytes[index + 1], bytes[index + 2]), 3)
    default: return (.separator, length)
    }
  }

  /// The letters and digits of a text in comparable form, everything else left out.
  static func folded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        guard byte >= 0x80 else {
          if byte.isASCIILetter { result.append(byte | 0x20) } else if byte > 0x20 { result.append(byte) }
          index += 1
          continue
        }
        let (kind, length) = kind(at: index, in: buffer, end: buffer.count)
        if case .letters(let first, let second) = kind {
          result.append(first)
          if second != 0 { result.append(second) }
        }
        index += length
      }
    }
    return result
  }

  private static func twoBytes(_ lead: UInt8, _ next: UInt8) -> Kind {
    switch (lead, next) {
    case (0xC2, 0xB7): .middleDot
    case (0xC2, 0xAD): .nothing
    case (0xC2, _): .separator
    case (0xC3...0xC5, _):
      letters[Int(lead - 0xC3) * 64 + Int(next & 0x3F)]
    case (0xCA, 0xBC): .apostrophe
    case (0xCC, _), (0xCD, 0x80...0xAF): .nothing
    default: .foreign
    }
  }

  private static func threeBytes(_ lead: UInt8, _ middle: UInt8, _ last: UInt8) -> Kind {
    switch (lead, middle, last) {
    case (0xE2, 0x80, 0x98...0x9B): .apostrophe
    case (0xE2, 0x80, 0x90...0x91): .hyphen
    case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x80, 0xA6): .dash
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA7), (0xE2, 0x8B, 0x85), (0xE2, 0x88, 0x99): .middleDot
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF), (0xEF, 0xB8, 0x8F): .nothing
    case (0xE2, _, _), (0xE3, 0x80, _), (0xEF, 0xBC, _): .separator
    case (0xE0...0xEE, _, _): .foreign
    default: .separator
    }
  }

  /// U+00C0 to U+017F: the letters with their accents taken off.
  private static let letters: [Kind] = {
    let latin1 = "aaaaaa*ceeeeiiiidnooooo.ouuuuypsaaaaaa*ceeeeiiiidnooooo.ouuuuypy"
    let extended =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    return (latin1 + extended).utf8.enumerated().map { index, letter in
      switch letter {
      case UInt8(ascii: "*"):
        index < 64
          ? .letters(UInt8(ascii: "a"), UInt8(ascii: "e")) : .letters(UInt8(ascii: "o"), UInt8(ascii: "e"))
      case UInt8(ascii: "."): .separator
      default: index == 31 ? .letters(letter, letter) : .letters(letter, 0)
      }
    }
  }()
}
