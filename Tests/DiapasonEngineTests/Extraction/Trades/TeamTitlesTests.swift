import TestSupport
import Testing

@testable import DiapasonEngine

struct TeamTitlesTests {
  @Test(arguments: [
    "Travailler avec ⟦product owners⟧{product-ownership context}, développeuses et data scientists",
    "Vous aimez travailler avec des designers, des product managers et des ⟦chargés de déploiement⟧{deployment context}",
  ])
  func `a clause that names three trades speaks of a team`(marked: String) throws {
    #expect(try HeardPosting.text(marked) == marked)
  }

  @Test(arguments: [
    "Vous aimez échanger avec un ⟦product owner⟧{product-ownership context}",
    "Vous savez parler avec une graphiste, un ⟦product owner⟧{product-ownership context} et des juges",
    "Expérience de travail avec des ⟦product owners⟧{product-ownership context}",
    "L'aisance avec un ⟦product owner⟧{product-ownership context} et la maîtrise de ⟦Python⟧{python required mastery}",
  ])
  func `a title behind words that tell of others is a colleague's`(marked: String) throws {
    #expect(try HeardPosting.text(marked) == marked)
  }

  @Test(arguments: [
    "Expérience de ⟦product owner⟧{product-ownership required practice}",
    "Expérience de ⟦product owner⟧{product-ownership required practice}, développeuse, designer ou data scientist",
  ])
  func `one title, or several under a word of level, are asked for`(marked: String) throws {
    let heard = try HeardPosting.text(marked)
    #expect(heard.contains("product-ownership required practice"))
  }
}
