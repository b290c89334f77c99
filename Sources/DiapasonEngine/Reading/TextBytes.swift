/// The bytes of a text where they stand in memory: reading one is one load, and handing them on counts no reference.
///
/// It is worth nothing outside the call of `SourceText.withBytes` that gave it.
struct TextBytes {
  let buffer: UnsafeBufferPointer<UInt8>

  @inline(__always)
  init(_ buffer: UnsafeBufferPointer<UInt8>) { self.buffer = buffer }

  @inline(__always)
  var count: Int { buffer.count }

  @inline(__always)
  subscript(place: Int) -> UInt8 { buffer[place] }

  /// The bytes of a range, none of them copied.
  @inline(__always)
  subscript(range: ByteRange) -> Slice<UnsafeBufferPointer<UInt8>> { buffer[range.start..<range.end] }

  func string(_ range: ByteRange) -> String { String(decoding: self[range], as: UTF8.self) }

  /// Whether the range is more than marks, emoji and white space.
  func holdsWord(in range: ByteRange) -> Bool {
    var place = range.start
    while place < range.end {
      if buffer[place].startsWordCharacter { return true }
      place &+= 1
    }
    return false
  }

  /// Whether a capital letter stands there, an accent above it or not.
  func beginsSentence(at place: Int) -> Bool {
    guard place + 1 < count else { return false }
    return buffer[place].isUpper || buffer[place] == 0xC3 && (0x80...0x9E).contains(buffer[place + 1])
  }

  /// Whether the text goes on with these ASCII letters and marks, before `end`.
  func goesOn(with word: StaticString, at place: Int, before end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= end else { return false }
    for offset in 0..<count where buffer[place + offset] != word.utf8Start[offset] { return false }
    return true
  }

  // MARK: White space

  /// The range without the white space at its ends, non-breaking spaces included.
  func trimmed(_ range: ByteRange) -> ByteRange {
    var range = range
    while range.start < range.end, let length = spaceLength(after: range.start, range.end) {
      range.start &+= length
    }
    while range.start < range.end, let length = spaceLength(before: range.end, range.start) {
      range.end &-= length
    }
    return range
  }

  @inline(__always)
  private func spaceLength(after start: Int, _ end: Int) -> Int? {
    let byte = buffer[start]
    if byte.isSpace { return 1 }
    return byte < 0x80 ? nil : wideSpaceLength(at: start, before: end)
  }

  @inline(__always)
  private func spaceLength(before end: Int, _ start: Int) -> Int? {
    let byte = buffer[end &- 1]
    if byte.isSpace { return 1 }
    // A non-breaking space ends in one of these.
    guard byte == 0xA0 || byte == 0xAF else { return nil }
    let length = byte == 0xA0 ? 2 : 3
    guard end &- start >= length else { return nil }
    return wideSpaceLength(at: end &- length, before: end) == length ? length : nil
  }

  /// The length of the non-breaking space, wide or narrow, that stands there.
  func wideSpaceLength(at place: Int, before end: Int) -> Int? {
    if place &+ 1 < end, buffer[place] == 0xC2, buffer[place &+ 1] == 0xA0 { return 2 }
    let isNarrow =
      place &+ 2 < end && buffer[place] == 0xE2 && buffer[place &+ 1] == 0x80 && buffer[place &+ 2] == 0xAF
    return isNarrow ? 3 : nil
  }
}
