/// Text in one spelling of its bytes: accents composed with their letters, nothing invisible between.
///
/// Two files that look alike are shown alike: how a keyboard writes “é” tells something of its owner too.
enum ComposedText {
  /// The letters that take an accent, and what they become, by the accent.
  private static let composed: [UInt32: [Unicode.Scalar: Unicode.Scalar]] = [
    0x300: pairs("AEIOUaeiou", "ÀÈÌÒÙàèìòù"), 0x301: pairs("AEIOUYaeiouy", "ÁÉÍÓÚÝáéíóúý"),
    0x302: pairs("AEIOUaeiou", "ÂÊÎÔÛâêîôû"), 0x303: pairs("ANOano", "ÃÑÕãñõ"),
    0x308: pairs("AEIOUaeiouy", "ÄËÏÖÜäëïöüÿ"), 0x30A: pairs("Aa", "Åå"), 0x327: pairs("Cc", "Çç"),
    0x30C: pairs("CSZcsz", "ČŠŽčšž"),
  ]
  /// Soft hyphen, zero-width marks, word joiner, byte order mark.
  private static let invisible: Set<UInt32> = [0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF]

  static func string(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !invisible.contains(scalar.value) {
      if let last = scalars.last, let one = composed[scalar.value]?[last] {
        scalars.removeLast()
        scalars.append(one)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func pairs(_ letters: String, _ accented: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(letters.unicodeScalars, accented.unicodeScalars))
  }
}
