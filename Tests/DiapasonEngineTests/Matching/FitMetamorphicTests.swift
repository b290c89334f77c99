import Foundation
import TestSupport
import Testing

@testable import DiapasonEngine

/// A score depends on what a person can do, not on how or of whom the file tells it.
struct FitMetamorphicTests {
  private let taxonomy = ProjectFiles.taxonomy
  private static let plain = ProfileVariants.people[0].value

  private func fit(_ text: String) -> Fit {
    Fit(Posting(ProfileVariants.posting, taxonomy), Profile(ProfileVariants.profile(text)), taxonomy)
  }

  @Test(
    arguments: [
      "plain", "no accents", "decomposed", "bullets turned", "stars for dashes", "bold headings",
      "windows lines",
      "repeated", "upper-case name", "no age",
    ])
  func `the shape of the file does not count`(_ shape: String) {
    let plain = Self.plain
    let text =
      switch shape {
      case "no accents": plain.folding(options: .diacriticInsensitive, locale: nil)
      case "decomposed": plain.decomposedStringWithCanonicalMapping
      case "bullets turned":
        plain.replacingOccurrences(
          of: "- Maîtrise de Ruby on Rails\n- PostgreSQL\n- Docker",
          with: "- Docker\n- PostgreSQL\n- Maîtrise de Ruby on Rails")
      case "stars for dashes": plain.replacingOccurrences(of: "\n- ", with: "\n* ")
      case "bold headings":
        plain.replacingOccurrences(of: "## Compétences", with: "**Compétences**")
          .replacingOccurrences(of: "## Formation", with: "**Formation**")
      case "windows lines": plain.replacingOccurrences(of: "\n", with: "\r\n")
      case "repeated":
        plain.replacingOccurrences(of: "- Docker\n", with: String(repeating: "- Docker\n", count: 50))
      case "upper-case name": plain.replacingOccurrences(of: "Jean Morel", with: "JEAN MOREL")
      case "no age": plain.replacingOccurrences(of: "34 ans\n\n", with: "")
      default: plain
      }
    let (before, after) = (fit(plain), fit(text))
    #expect(shape == "plain" || text.utf8.elementsEqual(plain.utf8) == false)
    #expect(before.score == after.score)
    #expect(before.contributions.map(\.points) == after.contributions.map(\.points))
    #expect(before.reverse == after.reverse)
  }

  @Test func `name, gender, age, address and school do not count`() {
    let scores = ProfileVariants.people.map { fit($0.value).contributions.map(\.points) }
    #expect(Set(scores).count == 1)
    #expect(scores[0].reduce(0, +) > 0)
  }

  @Test func `a posting pasted into a profile is flagged, and worth no more than its evidence`() {
    let offer = Offer(ProfileVariants.posting, taxonomy)
    let words = String(decoding: ProfileVariants.posting.document.text.bytes, as: UTF8.self)
    let honest = Pair(offer, Candidate(ProfileVariants.profile(Self.plain), taxonomy), taxonomy)
    let pasted = Pair(
      offer, Candidate(ProfileVariants.profile(Self.plain + "\n" + words), taxonomy), taxonomy)
    #expect(honest.diagnostics.isEmpty)
    #expect(pasted.diagnostics.map(\.code) == ["pasted"])
    // What was proven stays what it was; what is merely pasted is at best merely cited.
    for (before, after) in zip(honest.fit.contributions, pasted.fit.contributions)
    where after.cover > before.cover {
      #expect(after.cover <= 900, "\(after.requirement.name(taxonomy, .english))")
    }
  }

  @Test func `places are given by the scores that are shown, pasted or not`() {
    let offer = Offer(ProfileVariants.posting, taxonomy)
    let words = String(decoding: ProfileVariants.posting.document.text.bytes, as: UTF8.self)
    let texts = [words, Self.plain, Self.plain + "\n" + words, "Développeur back-end, Ruby on Rails, Scrum."]
    let people = texts.map { Candidate(ProfileVariants.profile($0), taxonomy) }
    let shown = Ranking.of(people, for: offer, taxonomy, RankingOptions()).entries.compactMap(\.pair.score)
    #expect(shown == shown.sorted(by: >))
    for person in people {
      let scored = Ranking.of([offer], for: person, taxonomy, RankingOptions()).entries.first?.pair.score
      #expect(scored == Pair(offer, person, taxonomy).score)
    }
  }
}
