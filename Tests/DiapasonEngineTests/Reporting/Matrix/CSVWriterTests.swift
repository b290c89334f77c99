import Testing

@testable import DiapasonEngine

struct CSVWriterTests {
  private func line(_ format: CSVFormat, _ write: (inout CSVWriter) -> Void) -> String {
    var csv = CSVWriter(format)
    write(&csv)
    csv.endRow()
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test func `quotes stand where they are needed and are doubled inside`() {
    let written = line(.standard) {
      for text in ["a", "b,c", "d\"e", "f\ng", ""] { $0.text(text) }
    }
    #expect(written == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n")
  }

  @Test(arguments: ["=1+1", "+33", "-2", "@x", "\tx"])
  func `a text never runs as a formula`(text: String) {
    #expect(line(.standard) { $0.text(text) } == "'\(text)\r\n")
  }

  @Test func `numbers follow the marks asked for`() {
    let french = CSVFormat(separator: UInt8(ascii: ";"), decimal: UInt8(ascii: ","))
    #expect(
      line(french) {
        for number in [61_250, nil, -5] { $0.thousandths(number) }
      } == "61,250;;-0,005\r\n")
    let both = CSVFormat(separator: UInt8(ascii: ","), decimal: UInt8(ascii: ","))
    #expect(line(both) { $0.thousandths(1_500) } == "\"1,500\"\r\n")
  }
}
