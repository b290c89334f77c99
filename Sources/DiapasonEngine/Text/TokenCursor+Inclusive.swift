/// Inclusive writing: the ending that hangs on a word is no word of its own.
extension TokenCursor {
  /// Where an ending of inclusive writing follows the separator at `index`, the word takes it in.
  mutating func swallowEnding(after length: Int) -> Bool {
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
    var hash = WordHash.Growing()
    while probe < end, probe - start < 8 {
      if bytes[probe].isASCIILetter {
        hash.add(bytes[probe] | 0x20)
        probe += 1
      } else if bytes[probe] >= 0xC3,
        case (.letters(let letter, _), let length) = Folding.kind(at: probe, in: bytes, end: end)
      {
        hash.add(letter)
        probe += length
      } else {
        break
      }
    }
    guard probe > start, probe >= end || !bytes[probe].isDigit else { return nil }
    return inclusiveEndings.contains(hash.finished) ? probe : nil
  }
}
