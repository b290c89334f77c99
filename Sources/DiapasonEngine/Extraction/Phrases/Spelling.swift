/// Compares words of a text with a label that must be written as it stands in the taxonomy.
enum Spelling {
  /// Whether the words have the capitals of the label; an “s” behind them is a plural.
  static func isSameCase(_ written: ArraySlice<UInt8>, _ spelling: ArraySlice<UInt8>) -> Bool {
    guard written.starts(with: spelling) else { return false }
    let rest = written.dropFirst(spelling.count)
    return rest.isEmpty || (rest.count == 1 && rest.first == UInt8(ascii: "s"))
  }

  /// Whether one of the words begins with the first accented word of the label.
  ///
  /// “chargée de deploiement” is spelled as “chargé de déploiement” asks, “charge” is not.
  static func hasAccents(_ written: ArraySlice<UInt8>, of spelling: ArraySlice<UInt8>) -> Bool {
    if isSame(written, spelling) { return true }
    guard isFrench(written), isFrench(spelling) else { return hasAccents(text(written), of: text(spelling)) }
    guard let accented = accentedWord(of: spelling) else { return true }
    var isBetweenWords = true
    var place = written.startIndex
    while let letter = letter(at: place, in: written) {
      if isBetweenWords, begins(written[place...], with: accented) { return true }
      isBetweenWords = letter.folded == space
      place += letter.length
    }
    return false
  }

  /// The same for letters of any script, which is slow.
  static func hasAccents(_ written: String, of spelling: String) -> Bool {
    guard let accented = words(spelling).first(where: { !$0.utf8.allSatisfy { $0 < 0x80 } }) else {
      return true
    }
    return words(written).contains { $0.hasPrefix(accented) }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Bytes

  /// Whether they differ in the case of plain letters at most, as nearly all do.
  private static func isSame(_ written: ArraySlice<UInt8>, _ spelling: ArraySlice<UInt8>) -> Bool {
    written.elementsEqual(spelling) { $0 == $1 || ($0 ^ $1 == 0x20 && $0.isASCIILetter) }
  }

  private static let space: UInt16 = 0x20

  /// The letter at a place in lower case, or a space for what stands between words, and how many bytes it has; nil at the
  /// end, and where another letter than those of French stands.
  private static func letter(
    at place: Int, in bytes: ArraySlice<UInt8>
  ) -> (folded: UInt16, length: Int)? {
    guard place < bytes.endIndex else { return nil }
    let byte = bytes[place]
    if byte < 0x80 {
      return (byte.isASCIILetter ? UInt16(byte | 0x20) : byte.isDigit ? UInt16(byte) : space, 1)
    }
    guard place + 1 < bytes.endIndex else { return nil }
    let next = bytes[place + 1]
    switch (byte, next) {
    case (0xC3, 0x97), (0xC3, 0xB7): return (space, 2)
    case (0xC3, 0x80...0x9E): return (0xC300 | UInt16(next | 0x20), 2)
    case (0xC3, _): return (0xC300 | UInt16(next), 2)
    case (0xC5, 0x92), (0xC5, 0x93): return (0xC593, 2)
    // Guillemets, the no-break space, the middle dot.
    case (0xC2, 0xAB), (0xC2, 0xBB), (0xC2, 0xA0), (0xC2, 0xB7): return (space, 2)
    // Apostrophes and dashes.
    case (0xE2, 0x80) where place + 2 < bytes.endIndex && 0x90...0x9F ~= bytes[place + 2]: return (space, 3)
    default: return nil
    }
  }

  private static func isFrench(_ bytes: ArraySlice<UInt8>) -> Bool {
    var place = bytes.startIndex
    while let letter = letter(at: place, in: bytes) { place += letter.length }
    return place == bytes.endIndex
  }

  private static func accentedWord(of label: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var (start, place) = (label.startIndex, label.startIndex)
    var isAccented = false
    while let letter = letter(at: place, in: label) {
      if letter.folded == space {
        if isAccented { break }
        start = place + letter.length
      }
      isAccented = isAccented || letter.folded > 0x7F
      place += letter.length
    }
    return isAccented ? label[start..<place] : nil
  }

  private static func begins(_ text: ArraySlice<UInt8>, with word: ArraySlice<UInt8>) -> Bool {
    var (place, index) = (text.startIndex, word.startIndex)
    while let wanted = letter(at: index, in: word) {
      guard let found = letter(at: place, in: text), found.folded == wanted.folded else { return false }
      place += found.length
      index += wanted.length
    }
    return true
  }
}
