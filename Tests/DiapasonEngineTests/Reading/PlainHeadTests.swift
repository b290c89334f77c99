import TestSupport
import Testing

@testable import DiapasonEngine

struct PlainHeadTests {
  private func plain(_ head: String) -> [FrontMatterEntry]? {
    SourceText(decoding: Array(head.utf8)).withBytes {
      PlainHead(text: $0).entries(in: ByteRange(0, $0.count))
    }
  }

  /// Keys, texts and places, side by side.
  private func told(_ entries: [FrontMatterEntry]) -> [String] {
    entries.flatMap { entry in
      [entry.key] + entry.values.map { "\($0.text) \($0.range.start) \($0.range.end)" }
    }
  }

  /// The same head as YAML.
  private func yaml(_ head: String) throws -> [FrontMatterEntry] {
    try YAMLReader.read(Array(head.utf8)).pairs.map { key, value in
      FrontMatterEntry(key: (key.string ?? "").lowercased(), values: values(value))
    }
  }

  private func values(_ node: YAMLNode) -> [FrontMatterEntry.Value] {
    switch node.value {
    case .scalar(let text): text.isEmpty ? [] : [.init(text: text, range: node.range)]
    case .sequence(let items): items.flatMap(values)
    case .mapping: [.init(text: "a mapping", range: node.range)]
    }
  }

  @Test func `most heads are plain`() throws {
    let head = "roles: Chargé·e d’accueil\nRemote:  oui \nlien: https://example.org/a,b\npay:\nœuvre_: x\n"
    #expect(plain(head) == nil)
    let letters = head.replacing("œuvre_", with: "oeuvre_")
    #expect(told(try #require(plain(letters))) == told(try yaml(letters)))
  }

  @Test(arguments: [
    "a: \"b: c # d\"\nb: 'l’été \"x\"'\nc: \" b  \"  \n", "a:\n  - b c\n  - \"d\"\nb: c\n", "a:\n- b\n- c\n",
    "a:\nb:\n - c\n", "a: [b]\nc: [ d e , É·f,3 ] \nb: g\n", "a: 👩🏽‍🏫 Formatrice — « x »\n",
  ])
  func `quotes and lists mean what they mean to YAML`(head: String) throws {
    #expect(told(try #require(plain(head))) == told(try yaml(head)))
  }

  @Test(arguments: [
    "a: \"b\\n\"\n", "a: b # c\n", "a: b: c\n", "a: []\n", "a: b\n  - c\n", "a: b\n  c\n", "a: |\n  b\n",
    "a: b:\n", "a:b\n", "- a\n", "a: -b\n", "a: b\tc\n", "a: b\r\n", "\n", "a: b\u{2028}c\n",
    "a: b\u{85}c\n", "a: 'b''c'\n", "a: 'b' # c\n", "a: \"\"\n", "a: *b\n", "a : b\n", "",
    "a: [b, ]\n", "a: [b: c]\n", "a: [b, [c]]\n", "a: [\"b\"]\n", "a: [b] c\n", "a: [b\n", "a: [b]]\n",
    "a:[b]\n",
    "a: [-b]\n", "a: [b # c]\n", "a: [b]\n  - c\n",
    "a:\n  - b\n - c\n", "a:\n  - b: c\n", "a:\n  - - b\n", "a:\n  -b\n", "a:\n  - b\n  c\n",
  ])
  func `what may mean more to YAML is left to it`(head: String) {
    #expect(plain(head) == nil)
  }

  @Test func `YAML says the same`() throws {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "a", "B_", ":", ": ", " ", "\n", "é", "œ", "’", "·", "€", ",", "-", "- ", "[", "]", "{", "}", "#", "'",
      "\"", "👩", "—", "«", "\u{A0}", "\u{2028}", "\u{FE0F}", "&", "*", "!", "?", "|", ">", "%", "@", "`", "3",
    ]
    var plainHeads = 0
    for _ in 0..<20_000 {
      let head = (0..<Int(random.next() % 4) + 1).map { line in
        let value = (0..<Int(random.next() % 5)).map { _ in pieces.randomElement(using: &random) ?? "" }
        let (opening, closing) =
          [("", ""), ("", ""), ("\"", "\""), ("'", "'"), ("[", "]")].randomElement(using: &random) ?? ("", "")
        let start = ["key_\("abc".prefix(line)): ", "key_\("abc".prefix(line)): ", "  - ", " - ", "- "]
        return (start.randomElement(using: &random) ?? "") + opening + value.joined() + closing + "\n"
      }.joined()
      guard let entries = plain(head) else { continue }
      plainHeads += 1
      #expect(told(entries) == told(try yaml(head)), "\(head)")
    }
    #expect(plainHeads > 200)
  }
}
