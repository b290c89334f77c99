import Testing

@testable import DiapasonEngine

struct PrintableTests {
  @Test(arguments: [
    ("\u{1B}[2J", "␛[2J"), ("a\u{7F}", "a␡"), ("\u{0}", "␀"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{202E}b", "a\u{FFFD}b"),
    ("\u{2066}x", "\u{FFFD}x"), ("\u{2028}", "\u{FFFD}"), ("é – “ok” 👩🏽‍🏫", "é – “ok” 👩🏽‍🏫"),
  ])
  func `nothing that steers a terminal is left`(_ text: String, _ shown: String) {
    #expect(Printable.text(text) == shown)
  }

  @Test func `the lines of raw text are kept`() {
    let text = SourceText(decoding: Array("a\tb\r\n\u{1B}c\n".utf8))
    #expect(Printable.lines(text, ByteRange(0, text.bytes.count)) == "a b \n␛c\n")
  }
}
