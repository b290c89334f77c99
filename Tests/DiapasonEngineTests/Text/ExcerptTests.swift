import Testing

@testable import DiapasonEngine

struct ExcerptTests {
  private func excerpt(_ text: String, _ words: String, width: Int) -> Excerpt {
    let document = DocumentReader().read(Array(text.utf8), path: "a.md", kind: .posting)
    let bytes = Array(words.utf8)
    let start = document.text.bytes.indices.first { document.text.bytes[$0...].starts(with: bytes) } ?? 0
    return Excerpt(document, ByteRange(start, start + bytes.count), width: width)
  }

  @Test func `a clause that fits is quoted whole`() {
    let excerpt = excerpt("- Une maîtrise de **Ruby** ;\n", "Ruby", width: 40)
    #expect(excerpt.before + "[" + excerpt.quote + "]" + excerpt.after == "Une maîtrise de [Ruby] ;")
  }

  @Test(arguments: [10, 20, 30, 40, 60])
  func `a longer one is cut between words, and fits`(_ width: Int) {
    let text = "Nous voulons une personne qui a une maîtrise de Ruby et qui aime la montagne en hiver"
    let excerpt = excerpt(text, "Ruby", width: width)
    #expect((excerpt.before + excerpt.quote + excerpt.after).columns <= width)
    #expect(excerpt.quote == "Ruby")
    #expect(excerpt.before.isEmpty || excerpt.before.hasPrefix("…"))
    #expect(text.contains(excerpt.before.drop { $0 == "…" } + "Ruby"))
  }

  @Test func `what one side leaves the other takes`() {
    let excerpt = excerpt("Ruby et tout ce qui va avec", "Ruby", width: 27)
    #expect(excerpt.after == " et tout ce qui va avec")
  }
}
