import Testing

@testable import DiapasonEngine

struct ClauseSplitterTests {
  private func pieces(_ string: String) -> [String] {
    let text = SourceText(decoding: Array(string.utf8))
    var start = 0
    var ends = Pile<Int>(room: 4)
    text.withBytes { ClauseSplitter(text: $0).ends(in: ByteRange(0, $0.count), into: &ends) }
    return ends.items.map { end in
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
    #expect(pieces("Python ;;; SQL") == ["Python ;;;", "SQL"])
    #expect(pieces("Prêt ?!!! Oui") == ["Prêt ?!!! Oui"] || pieces("Prêt ?!!! Oui") == ["Prêt ?!!!", "Oui"])
    #expect(pieces(";;;;") == [";;;;"])
  }

  @Test func `a tag that does not end parts nothing`() {
    #expect(pieces("Python<br>SQL") == ["Python<br>", "SQL"])
    #expect(pieces("Python <br SQL") == ["Python <br SQL"])
  }

  @Test func `what is too long is cut at a space`() {
    let text = SourceText(decoding: Array(String(repeating: "mot ", count: 1_000).utf8))
    let cuts = text.withBytes { ClauseSplitter(text: $0).cuts(in: ByteRange(0, $0.count)) }
    #expect(cuts.count == 4)
    #expect(cuts.dropLast().allSatisfy { text.bytes[$0 - 1] == UInt8(ascii: " ") })
  }

  @Test func `semicolons part and entities do not`() {
    #expect(pieces("Python ; SQL &amp; R") == ["Python ;", "SQL &amp; R"])
  }

  @Test(arguments: [
    (
      "Gérer les outils (notes, agenda, etc.) ; suivre le budget",
      ["Gérer les outils (notes, agenda, etc.) ;", "suivre le budget"]
    ),
    ("On dit « enfin ! » ; on rit.", ["On dit « enfin ! » ;", "on rit."]),
    ("Écris-nous ;) On répond.", ["Écris-nous ;)", "On répond."]),
    ("Merci ! 😀", ["Merci ! 😀"]),
    ("Tu codes. \\\nTu testes.", ["Tu codes. \\", "Tu testes."]),
    ("Fini ... ) et la suite", ["Fini ... ) et la suite"]),
    ("On lit. .NET aussi.", ["On lit.", ".NET aussi."]),
  ])
  func `a mark without a word belongs to what it closes`(text: String, expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test(arguments: [
    "Suivre les mesures (ex. Matomo, ou un autre) chaque mois.",
    "Des fiches, des plans, etc. écrits ensemble.",
    "Un carnet... élégant.",
  ])
  func `a sentence goes on behind a short form`(text: String) {
    #expect(pieces(text) == [text])
  }

  @Test func `lines that all begin with a capital were not wrapped`() {
    let lines = [
      "Rigueur, car les comptes de l'association doivent être justes au centime près",
      "Patience, car les bénévoles ont chacun une façon bien à eux de remplir une feuille",
      "Curiosité, car aucun jour ne ressemble à celui d'avant dans cette petite maison",
    ]
    #expect(pieces(lines.joined(separator: "\n")) == lines)
    let wrapped =
      "La maison tient ses comptes depuis longtemps sur une feuille, que\nPaul et les autres bénévoles relisent."
    #expect(pieces(wrapped) == [wrapped])
  }
}
