import TestSupport
import Testing

@testable import DiapasonEngine

struct JSONReaderTests {
  private func value(_ text: String) -> JSONValue? { JSONReader.read(Array(text.utf8)).value }

  @Test(arguments: [
    ("null", JSONValue.null), ("true", .bool(true)), (" false\n", .bool(false)), ("-12.5e1", .number(-125)),
    ("0", .number(0)), ("[]", .array([])), ("{}", .object([])), ("\"\"", .string("")),
    ("[1, [2]]", .array([.number(1), .array([.number(2)])])),
    (#"{"a": {"b": null}}"#, .object([.init(key: "a", value: .object([.init(key: "b", value: .null)]))])),
  ])
  func `values are read`(text: String, expected: JSONValue) {
    #expect(value(text) == expected)
  }

  @Test(arguments: [
    (#""caf\u00e9""#, "café"), (#""\"\\\/\n\t\r\b\f""#, "\"\\/\n\t\r\u{8}\u{c}"), (#""\uD83E\uDDE9!""#, "🧩!"),
    (#""\uD83E!""#, "\u{FFFD}!"), ("\"déjà 🌱\"", "déjà 🌱"),
  ])
  func `escapes of strings are undone`(text: String, expected: String) {
    #expect(value(text)?.string == expected)
  }

  @Test(arguments: [
    "", " ", "[", "[1", "[1,", "[1,]", "[1 2]", "{", "{1: 2}", #"{"a"}"#, #"{"a": }"#, #"{"a": 1,}"#, "tru",
    "nan", "+1", ".5",
    "-", "1x", "0x1F", "infinity", "1e999", "\"", "\"\\", #""\u12""#, #""\x""#, "\"a\nb\"", "1 2", "{} x",
    "'a'", "\u{FEFF}1",
  ])
  func `what is not JSON is a problem with its place`(text: String) {
    let (value, problem) = JSONReader.read(Array(text.utf8))
    #expect(value == nil)
    #expect(problem?.range.map { $0.start <= text.utf8.count } == true)
  }

  @Test func `deep nesting is refused, not a crash`() {
    let fine = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(value(fine) != nil)
    let deep = JSONReader.read(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    #expect(deep.problem?.message.english == "nested more than 100 deep")
  }

  @Test func `the last of two equal keys counts`() {
    #expect(value(#"{"a": 1, "a": 2}"#)?["a"]?.integer == 2)
    #expect(value(#"{"a": 1.5}"#)?["a"]?.integer == nil)
  }

  @Test func `what the writer writes is read back, whatever the text`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let scalars = (0..<20).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random)) }
      let text = String(String.UnicodeScalarView(scalars))
      var json = JSONWriter()
      json.array { $0.string(text) }
      let items = JSONReader.read(json.bytes).value?.items
      #expect(items?.first?.string.map { Array($0.utf8) } == Array(text.utf8), "seed 11")
    }
  }

  @Test func `any bytes give a value or a problem, never both`() {
    var random = SeededGenerator(seed: 12)
    let pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\u", "D83E", "1", "-", "e", "true", "null", " ", "é"]
    for _ in 0..<2_000 {
      let text = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let (value, problem) = JSONReader.read(Array(text.utf8))
      #expect((value == nil) == (problem != nil), "seed 12: \(text)")
    }
  }
}
