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
    guard let plain = frenchWords(written), let label = frenchWords(spelling) else {
      return hasAccents(text(written), of: text(spelling))
    }
    let words = label.split(separator: space)
    guard let accented = words.first(where: { !$0.allSatisfy { $0 < 0x80 } }) else { return true }
    return plain.indices.contains { place in
      (place == 0 || plain[place - 1] == space) && plain[place...].starts(with: accented)
    }
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

  private static let space: UInt8 = 0x20

  /// The words in lower case, a space for all that stands between; nil where other letters than those of French occur.
  private static func frenchWords(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      if byte < 0x80 {
        result.append(byte.isASCIILetter ? byte | 0x20 : byte.isDigit ? byte : space)
        continue
      }
      guard place < bytes.endIndex else { return nil }
      switch (byte, bytes[place]) {
      case (0xC3, 0x97), (0xC3, 0xB7): result.append(space)
      case (0xC3, 0x80...0x9E): result += [byte, bytes[place] | 0x20]
      case (0xC3, let next): result += [byte, next]
      case (0xC5, 0x92), (0xC5, 0x93): result += [byte, 0x93]
      // Guillemets, the no-break space, the middle dot.
      case (0xC2, 0xAB), (0xC2, 0xBB), (0xC2, 0xA0), (0xC2, 0xB7): result.append(space)
      // Apostrophes and dashes.
      case (0xE2, 0x80) where place + 1 < bytes.endIndex && 0x90...0x9F ~= bytes[place + 1]:
        result.append(space)
        place += 1
      default: return nil
      }
      place += 1
    }
    return result
  }
}
