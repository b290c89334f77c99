/// How tables of text are written: what stands between fields, and between the whole and the decimals of a number.
///
/// ```swift
/// let french = CSVFormat(separator: UInt8(ascii: ";"), decimal: UInt8(ascii: ","))
/// ```
package struct CSVFormat: Equatable, Sendable {
  /// A comma, a semicolon or a tab.
  package var separator: UInt8
  /// A full stop or a comma.
  package var decimal: UInt8

  /// A format with those marks.
  package init(separator: UInt8, decimal: UInt8) {
    self.separator = separator
    self.decimal = decimal
  }

  /// Commas between fields, a full stop before decimals, as RFC 4180 and most programs expect.
  package static let standard = CSVFormat(separator: UInt8(ascii: ","), decimal: UInt8(ascii: "."))
}

/// Writes CSV as RFC 4180 defines it: quotes where they are needed, doubled inside, lines that end in CR LF.
///
/// A text that a spreadsheet would run as a formula (`=HYPERLINK(…)`) gets an apostrophe before it.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private let format: CSVFormat
  private var isFirst = true

  init(_ format: CSVFormat) { self.format = format }

  mutating func text(_ text: String?) {
    let text = text ?? ""
    let first = text.utf8.first.map { Array("=+-@\t\r".utf8).contains($0) } ?? false
    field(first ? "'" + text : text)
  }

  mutating func number(_ value: Int?) { field(value.map(String.init) ?? "") }

  /// A fixed-point number with three decimals; negative ones too.
  mutating func thousandths(_ value: Int?) {
    guard let value else { return field("") }
    let size = value.magnitude
    let mark = String(decoding: [format.decimal], as: UTF8.self)
    field("\(value < 0 ? "-" : "")\(size / 1_000)\(mark)\(String(1_000 + size % 1_000).dropFirst())")
  }

  mutating func endRow() {
    bytes += [0x0D, 0x0A]
    isFirst = true
  }

  /// A row of texts, as for a header.
  mutating func row(_ texts: [String]) {
    for text in texts { self.text(text) }
    endRow()
  }

  private mutating func field(_ text: String) {
    if !isFirst { bytes.append(format.separator) }
    isFirst = false
    let marks: [UInt8] = [format.separator, UInt8(ascii: "\""), 0x0A, 0x0D]
    guard text.utf8.contains(where: { marks.contains($0) }) else {
      return bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
