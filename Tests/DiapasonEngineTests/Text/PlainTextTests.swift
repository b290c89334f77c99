import Testing

@testable import DiapasonEngine

struct PlainTextTests {
  private func plain(_ text: String) -> String {
    let source = SourceText(decoding: Array(text.utf8))
    let all = ByteRange(0, source.bytes.count)
    return PlainText(source, all).string(all)
  }

  @Test(arguments: [
    ("de **Ruby\n  on Rails**", "de Ruby on Rails"), ("`git` et _agile_", "git et agile"),
    ("snake_case", "snake_case"),
    ("3 * 4", "3 * 4"), ("[Rails](https://x.org/a_b)", "Rails"), ("![logo](a.png)", "logo"),
    ("[H/F]", "[H/F]"),
    ("<b>fort</b><br>", "fort"), ("<https://x.org>", "https://x.org"), ("a < b", "a < b"),
    (#"\*étoile\*"#, "*étoile*"),
    ("coupé\\\nici", "coupé ici"), ("", ""), ("C++ et C#", "C++ et C#"), ("**[Vue](u)**", "Vue"),
    ("[[[[", "[[[["),
  ])
  func `markup goes and words stay`(_ text: String, _ shown: String) {
    #expect(plain(text) == shown)
  }

  @Test func `a part shows what belongs to it`() {
    let source = SourceText(decoding: Array("voir **[Rails](u)** ici".utf8))
    let text = PlainText(source, ByteRange(0, source.bytes.count))
    #expect(text.string(ByteRange(0, 8)) == "voir ")
    #expect(text.string(ByteRange(8, 13)) == "Rails")
    #expect(text.string(ByteRange(13, 23)) == " ici")
  }
}
