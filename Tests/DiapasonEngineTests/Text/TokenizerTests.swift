import Testing

@testable import DiapasonEngine

struct TokenizerTests {
  private let tokenizer = Tokenizer(
    vocabulary: Vocabulary([Vocabulary.Entry]()),
    inclusiveEndings: ["e", "es", "se", "fe", "trice", "euse", "ve"].map { WordHash.of(Array($0.utf8)) })

  private func words(_ text: String) -> String {
    let buffer = tokenizer.words(of: text)
    return buffer.tokens.map { buffer.text($0) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("Maîtrise de l'agile", "maitrise de l agile"),
    ("développeur·se", "developpeur"),
    ("chef.fe de projet", "chef de projet"),
    ("expérimenté(e)s et axé·e·s", "experimente et axe"),
    ("un·e créateur/trice", "un createur"),
    ("C++, C# et .NET", "c++ c# et .net"),
    ("Node.js / Vue.js", "node js vue js"),
    ("[le site](https://exemple.fr/a) https://b.fr fin", "le site fin"),
    ("écrire à jeanne@exemple.fr vite", "ecrire a vite"),
    ("<b>gras</b>&nbsp;et **fort**", "gras et fort"),
    ("cœur e\u{301}te\u{301}", "coeur ete"),
    ("UX & UI", "ux et ui"),
  ])
  func `words are folded and markup is passed over`(text: String, expected: String) {
    #expect(words(text) == expected)
  }

  @Test func `a token keeps its bytes in the original`() {
    let text = "la développeur·se, chef.fe"
    let tokens = tokenizer.tokens(of: text)
    let quotes = tokens.map {
      String(decoding: Array(text.utf8)[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
    #expect(quotes == ["la", "développeur·se", "chef.fe"])
    #expect(tokens.map(\.gap) == [.stop, .soft, .comma])
  }

  @Test func `as many words as bytes have room`() {
    #expect(
      words(String(repeating: "a& ", count: 50)) == Array(repeating: "a et", count: 50).joined(separator: " ")
    )
    #expect(words("a&") == "a et")
  }

  @Test func `three full stops are a pause`() {
    #expect(tokenizer.tokens(of: "Vue... ou React. Fin").map(\.gap) == [.stop, .comma, .soft, .stop])
  }
}
