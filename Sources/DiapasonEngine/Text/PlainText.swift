/// A stretch of a document as people read it: without markup, its white space joined over wraps.
///
/// `maîtrise de **Ruby\n  on Rails**` reads as “maîtrise de Ruby on Rails”.
struct PlainText {
  private let bytes: [UInt8]
  private let range: ByteRange
  /// Which bytes of the range are markup.
  private var hidden: [Bool]

  init(_ text: SourceText, _ range: ByteRange) {
    bytes = text.bytes
    self.range = range
    hidden = Array(repeating: false, count: max(0, range.count))
    var place = range.start
    while place < range.end { place = scan(place) }
  }

  /// What is shown of a part of the range; white space at its ends counts as one space.
  func string(_ part: ByteRange) -> String {
    var shown: [UInt8] = []
    for place in max(part.start, range.start)..<max(min(part.end, range.end), max(part.start, range.start)) {
      guard !hidden[place - range.start] else { continue }
      if !bytes[place].isSpace {
        shown.append(bytes[place])
      } else if shown.last != 0x20 {
        shown.append(0x20)
      }
    }
    return String(decoding: Printable.bytes(shown), as: UTF8.self)
  }

  // MARK: Markup

  /// Looks at one place, hides what is markup there and says where to go on.
  private mutating func scan(_ place: Int) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "\\") where byte(place + 1).map(Self.isPunctuation) == true:
      hide(place, place + 1)
      return place + 2
    case UInt8(ascii: "\\") where isSpace(place + 1): hide(place, place + 1)
    case UInt8(ascii: "*") where !(isSpace(place - 1) && isSpace(place + 1)), UInt8(ascii: "`"):
      hide(place, place + 1)
    case UInt8(ascii: "_") where !(isWord(place - 1) && isWord(place + 1)): hide(place, place + 1)
    case UInt8(ascii: "["): return scanLink(place)
    case UInt8(ascii: "<"): return scanTag(place)
    default: break
    }
    return place + 1
  }

  /// `[words](address)`: the words stay.
  private mutating func scanLink(_ place: Int) -> Int {
    guard let close = find(UInt8(ascii: "]"), from: place), byte(close + 1) == UInt8(ascii: "("),
      let end = find(UInt8(ascii: ")"), from: close)
    else { return place + 1 }
    hide(byte(place - 1) == UInt8(ascii: "!") ? place - 1 : place, place + 1)
    hide(close, end + 1)
    return place + 1
  }

  /// `<b>` goes, `<https://example.org>` loses its brackets, `< 3` stays.
  private mutating func scanTag(_ place: Int) -> Int {
    guard let next = byte(place + 1), next.isASCIILetter || next == UInt8(ascii: "/"),
      let end = find(UInt8(ascii: ">"), from: place)
    else { return place + 1 }
    let isAddress = bytes[place..<end].contains(UInt8(ascii: ":"))
    hide(place, isAddress ? place + 1 : end + 1)
    hide(end, end + 1)
    return end + 1
  }

  private mutating func hide(_ start: Int, _ end: Int) {
    for place in max(start, range.start)..<min(end, range.end) { hidden[place - range.start] = true }
  }

  private func byte(_ place: Int) -> UInt8? { place >= range.start && place < range.end ? bytes[place] : nil }
  private func isSpace(_ place: Int) -> Bool { byte(place)?.isSpace ?? true }
  private func isWord(_ place: Int) -> Bool {
    byte(place).map { $0.isASCIILetter || $0.isDigit || $0 >= 0x80 } ?? false
  }

  /// Within 500 bytes, so that a text of nothing but brackets takes no longer than any other.
  private func find(_ sought: UInt8, from place: Int) -> Int? {
    bytes[place..<min(place + 500, range.end)].firstIndex(of: sought)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !byte.isASCIILetter && !byte.isDigit
  }
}
