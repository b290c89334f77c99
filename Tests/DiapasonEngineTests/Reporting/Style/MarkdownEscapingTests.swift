import Testing

@testable import DiapasonEngine

struct MarkdownEscapingTests {
  @Test(arguments: [
    ("a|b", #"a\|b"#), ("<b>", #"\<b\>"#), ("*x* _y_", #"\*x\* \_y\_"#), ("A & B", "A &amp; B"),
    ("[a](b)", #"\[a\](b)"#),
  ])
  func `what Markdown would read as a mark is shielded`(_ text: String, _ escaped: String) {
    #expect(MarkdownEscaping.escaped(text) == escaped)
  }
}
