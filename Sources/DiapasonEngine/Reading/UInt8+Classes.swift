/// The few classes of ASCII bytes that readers ask for.
extension UInt8 {
  /// Space, tab or an end of line.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// Space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
  /// An ASCII letter or digit, or the first byte of a letter beyond ASCII; no punctuation, no emoji.
  var startsWordCharacter: Bool {
    isASCIILetter || isDigit || ((0xC3...0xED).contains(self) && self != 0xE2)
  }
  /// A full stop, comma or semicolon: what ends so is no heading.
  var endsPhrase: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") || self == UInt8(ascii: ";") }
  var isUpper: Bool { (0x41...0x5A).contains(self) }
}
