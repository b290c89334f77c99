import Testing

@testable import DiapasonEngine

struct ClauseSplitterTests {
  private func pieces(_ string: String) -> [String] {
    let text = SourceText(decoding: Array(string.utf8))
    var start = 0
    return ClauseSplitter(bytes: text.bytes).ends(in: ByteRange(0, text.bytes.count)).map { end in
      defer { start = end }
      return text.string(text.trimmed(ByteRange(start, end)))
    }
  }

  @Test func `a sentence that ends its line leaves no empty piece behind`() {
    #expect(pieces("Tu codes.\nTu testes.\n\nTu livres.") == ["Tu codes.", "Tu testes.", "Tu livres."])
  }

  @Test func `short lines were ended on purpose`() {
    #expect(pieces("Profil recherché\nPython et SQL") == ["Profil recherché", "Python et SQL"])
  }

  @Test func `marks alone are no piece`() {
    #expect(pieces("Python ;;; SQL") == ["Python ;", ";; SQL"])
    #expect(pieces("Prêt ?!!! Oui") == ["Prêt ?!!! Oui"] || pieces("Prêt ?!!! Oui") == ["Prêt ?!!!", "Oui"])
    #expect(pieces(";;;;") == [";;;;"])
  }

  @Test func `a tag that does not end parts nothing`() {
    #expect(pieces("Python<br>SQL") == ["Python<br>", "SQL"])
    #expect(pieces("Python <br SQL") == ["Python <br SQL"])
  }

  @Test func `what is too long is cut at a space`() {
    let text = SourceText(decoding: Array(String(repeating: "mot ", count: 1_000).utf8))
    let cuts = ClauseSplitter(bytes: text.bytes).cuts(in: ByteRange(0, text.bytes.count))
    #expect(cuts.count == 4)
    #expect(cuts.dropLast().allSatisfy { text.bytes[$0 - 1] == UInt8(ascii: " ") })
  }

  @Test func `semicolons part and entities do not`() {
    #expect(pieces("Python ; SQL &amp; R") == ["Python ;", "SQL &amp; R"])
  }
}
