/// What a byte of a text is for the tokenizer, as long as nothing unusual comes.
enum ByteKind: UInt8 {
  // Those that end a word and mean nothing else are first, each with the bits of its gap.
  case soft = 0
  case comma = 0b1
  case parenthesis = 0b11
  case colon = 0b111
  case stop = 0b1111
  /// An ASCII letter or a digit.
  case letter
  /// The first byte of most letters with accents.
  case accented
  /// All that asks for a closer look.
  case other

  /// The kinds of all bytes.
  static let table = FixedArray((0...UInt8.max).map { kind(of: $0).rawValue })
  /// The letters whose first byte is `accented`, by their second byte without its two upper bits; zero where there is
  /// not exactly one letter.
  static let accents = FixedArray(
    (0x80...0xBF as ClosedRange<UInt8>).map { byte -> UInt8 in
      [0xC3, byte].withUnsafeBufferPointer { bytes in
        guard case (.letters(let letter, 0), _) = Folding.kind(at: 0, in: bytes, end: 2) else { return 0 }
        return letter
      }
    })

  private static func kind(of byte: UInt8) -> ByteKind {
    switch byte {
    case _ where byte.isASCIILetter || byte.isDigit: .letter
    case 0xC3: .accented
    case 0x80...: .other
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ")"): .parenthesis
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "|"): .stop
    case _ where ".-/(]:<&@+#".utf8.contains(byte): .other
    default: .soft
    }
  }
}
