/// How deep the brackets of a Turtle text nest, told without reading it.
enum TurtleNesting {
  /// The line of the first bracket that is too deep, or nil.
  static func firstLine(deeperThan deepest: Int, _ bytes: [UInt8]) -> Int? {
    var (place, depth, line) = (0, 0, 1)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "["), UInt8(ascii: "("):
        depth += 1
        if depth > deepest { return line }
      case UInt8(ascii: "]"), UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: "#"):
        while place + 1 < bytes.count, bytes[place + 1] != UInt8(ascii: "\n") { place += 1 }
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "<"): skipAddress(bytes, &place)
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipText(bytes, &place, &line)
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Moves on to the end of an address; a `<` that begins none is passed over.
  private static func skipAddress(_ bytes: [UInt8], _ place: inout Int) {
    var end = place + 1
    while end < bytes.count, bytes[end] > UInt8(ascii: " "), bytes[end] != UInt8(ascii: ">") { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: ">") { place = end }
  }

  /// Moves on to the last quote of a text.
  private static func skipText(_ bytes: [UInt8], _ place: inout Int, _ line: inout Int) {
    let quote = bytes[place]
    let isLong = bytes[place...].starts(with: [quote, quote, quote])
    place += isLong ? 3 : 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
      } else if bytes[place] == quote {
        guard isLong else { return }
        if bytes[place...].starts(with: [quote, quote, quote]) {
          place += 2
          return
        }
      } else if bytes[place] == UInt8(ascii: "\n") {
        line += 1
        // A short text ends with its line: what follows is no text, whatever serd says of it.
        if !isLong { return }
      }
      place += 1
    }
  }
}
