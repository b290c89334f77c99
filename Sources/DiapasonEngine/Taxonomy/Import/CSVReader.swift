/// Reads the records of a CSV text one by one, as RFC 4180 writes them.
struct CSVReader {
  struct Record {
    var line: Int
    var fields: [String]
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var line = 1
  /// The line of a quote that is never closed.
  private(set) var unclosed: Int?

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    place = start
    separator = Self.separator(bytes[start...])
  }

  /// The next record, or nil at the end.
  mutating func next() -> Record? {
    guard place < bytes.count, unclosed == nil else { return nil }
    var record = Record(line: line, fields: [])
    while true {
      record.fields.append(field())
      guard place < bytes.count else { break }
      if bytes[place] == separator {
        place += 1
        if place == bytes.count { record.fields.append("") }
        continue
      }
      endLine()
      break
    }
    return unclosed == nil ? record : nil
  }

  private mutating func field() -> String {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      let start = place
      while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D {
        place += 1
      }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    return quoted()
  }

  /// What stands between quotes, and anything written after the closing one.
  private mutating func quoted() -> String {
    let opening = line
    var result: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
          return String(decoding: result, as: UTF8.self) + field()
        }
        place += 1
      } else if byte == 0x0A {
        line += 1
      } else if byte == 0x0D, place < bytes.count, bytes[place] == 0x0A {
        continue
      }
      result.append(byte)
    }
    unclosed = opening
    return ""
  }

  private mutating func endLine() {
    if bytes[place] == 0x0D, place + 1 < bytes.count, bytes[place + 1] == 0x0A { place += 1 }
    place += 1
    line += 1
  }

  /// The mark that comes most often in the first line.
  private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    let head = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let counts = marks.map { mark in head.count { $0 == mark } }
    let most = counts.max() ?? 0
    return marks[counts.firstIndex(of: most) ?? 0]
  }
}
