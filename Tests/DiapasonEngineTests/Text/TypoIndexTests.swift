import TestSupport
import Testing

@testable import DiapasonEngine

struct TypoIndexTests {
  private static let words = [
    "accessibilite", "accompagnement", "architecture", "communication", "concepteur", "conception",
    "developpement",
    "developpeur", "ergonomie", "evaluation", "facilitation", "formation", "formateur", "javascript",
    "kubernetes",
    "management", "mediation", "organisation", "pedagogie", "postgresql", "programmation", "prototypage",
    "redaction", "referencement", "statistique", "utilisateur",
  ]
  private static let index = TypoIndex(words.enumerated().map { (Array($1.utf8), UInt32($0)) })

  private func meant(_ written: String) -> String? {
    let word = Array(written.utf8)
    return Self.index.word(word[...]).map { Self.words[Int($0)] }
  }

  @Test(arguments: [
    // A letter too few.
    ("acessibilite", "accessibilite"), ("acompagnement", "accompagnement"), ("comunication", "communication"),
    ("developement", "developpement"), ("develppement", "developpement"), ("developeur", "developpeur"),
    ("ergonmie", "ergonomie"), ("javscript", "javascript"), ("kuberntes", "kubernetes"),
    ("progammation", "programmation"), ("refrencement", "referencement"), ("statstique", "statistique"),
    // A letter too many.
    ("accessibillite", "accessibilite"), ("archittecture", "architecture"),
    ("communiccation", "communication"),
    ("develloppement", "developpement"), ("faccilitation", "facilitation"), ("organnisation", "organisation"),
    ("pedaggogie", "pedagogie"), ("postgressql", "postgresql"), ("prototyppage", "prototypage"),
    // Another letter, in a word of ten.
    ("accessebilite", "accessibilite"), ("architacture", "architecture"), ("developpament", "developpement"),
    ("orgenisation", "organisation"), ("programation", "programmation"), ("utilizateur", "utilisateur"),
    // Two letters swapped.
    ("accessiiblite", "accessibilite"), ("arhcitecture", "architecture"), ("communicatoin", "communication"),
    ("develpopement", "developpement"), ("managmeent", "management"), ("javascritp", "javascript"),
    ("prgorammation", "programmation"), ("utilisatuer", "utilisateur"),
    // A plural of a slip.
    ("developpuers", "developpeur"), ("utilisatuers", "utilisateur"), ("prottotypages", "prototypage"),
  ])
  func `one slip in a long word is understood`(written: String, word: String) {
    #expect(meant(written) == word)
  }

  @Test(arguments: [
    // Two slips, or a word cut off.
    "acessibillite", "develpment", "comunicatoin", "archi", "dev",
    // The ends of words bend.
    "formatrice", "concepteuse", "architectes", "organisateur", "communicatif", "developpez",
    // The first letter is never the slip.
    "sevaluation", "tedaction", "mediations", "emediation",
    // Another letter makes another word of a short one.
    "meditation2", "redection", "mediatoon", "ergonamie",
    // Too short, or no word.
    "ergonom", "react", "javascript5", "",
  ])
  func `what may be another word is left alone`(written: String) {
    #expect(meant(written) == nil)
  }

  @Test func `a slip of two words is a slip of none`() {
    let index = TypoIndex([(Array("abcdefghij".utf8), 1), (Array("abcxefghij".utf8), 2)])
    #expect(index.word(Array("abcefghij".utf8)[...]) == nil)
    let twice = TypoIndex([(Array("abcdefghij".utf8), 1), (Array("abcxefghij".utf8), 1)])
    #expect(twice.word(Array("abcefghij".utf8)[...]) == 1, "two forms of one word")
  }

  @Test func `it agrees with the distance between words`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      var word = Array(Self.words.randomElement(using: &generator)!.utf8)
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let place = Int.random(in: word.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: word.remove(at: place)
        case 1: word.insert(UInt8.random(in: 0x61...0x7A, using: &generator), at: place)
        case 2: word[place] = UInt8.random(in: 0x61...0x7A, using: &generator)
        default: word.swapAt(place, max(0, place - 1))
        }
      }
      guard let found = Self.index.word(word[...]) else { continue }
      let meant = Array(Self.words[Int(found)].utf8)
      let singular = word.last == UInt8(ascii: "s") ? Array(word.dropLast()) : word
      let distance = [word, singular].compactMap { EditDistance.between($0, meant, atMost: 1) }.min()
      #expect(distance != nil, "\(String(decoding: word, as: UTF8.self))")
    }
  }
}
