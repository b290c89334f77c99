import TestSupport
import Testing

@testable import DiapasonEngine

struct KindReaderTests {
  private func kind(_ text: String) -> RecognisedKind {
    let document = DocumentReader().read(Array(text.utf8), path: "file.md", kind: .posting)
    return DocumentKind.recognised(in: document, WordListFixture.taxonomy)
  }

  @Test(arguments: [
    ("---\ntechno: Rails\nstartup: eau\n---\n# Dev\n", DocumentKind.posting),
    ("Nous recherchons une personne. Vous aimez le terrain.", .posting),
    ("# Designer\n\n## Missions\n\n- Dessiner\n\n## Profil recherché\n\n- Figma\n", .posting),
    ("Compétences requises\n\n- Python\n- SQL\n", .posting),
    ("## Compétences attendues\n\n- Python\n", .posting),
    ("We are hiring: you will design APIs.", .posting),
    ("---\nnom: Camille\ncompetences: [Rails]\n---\n", .profile),
    ("Je suis designer, j'aime le terrain.", .profile),
    ("# Camille\n\n## Parcours\n\n- 2019-2022 : PO\n", .profile),
    ("Designer. Dix ans de métier, Lyon.", .profile), ("", .profile),
    ("# Camille\n\n- Dev, Ostrea, 2019 – 2022\n- Dev, Brume, 2017 – 2019\n", .profile),
  ])
  func `keys, headings, persons and dates tell`(text: String, expected: DocumentKind) {
    #expect(kind(text).kind == expected)
  }

  @Test func `few words are little proof`() {
    #expect(kind("").confidence == 50)
    #expect(kind("Vous aimez le terrain.").confidence < 70)
    #expect(kind("---\ntechno: Rails\nstartup: eau\n---\nNous recrutons. Vous postulez.\n").confidence == 100)
  }

  @Test func `the reason names the weightiest words`() {
    #expect(kind("---\ntechno: Rails\n---\nNous recrutons.\n").reason == "techno, recrutons, nous")
  }
}
