import TestSupport
import Testing

@testable import DiapasonEngine

/// Nothing that tells who a person is reaches a blind result.
struct DisclosureTests {
  private let taxonomy = ProjectFiles.taxonomy

  /// A shortlist and a comparison, in every form.
  private func outputs(_ text: String, path: String) -> [String] {
    let blind = Disclosure.blind(taxonomy)
    let offer = Offer(ProfileVariants.posting, taxonomy)
    let candidate = Candidate(ProfileVariants.profile(text, path: path), taxonomy)
    let ranking = Ranking.of([candidate], for: offer, taxonomy, RankingOptions())
    let report = RankingReport(taxonomy, .french, blind).people(ranking, for: offer, whyOrder: true)
    let comparison = Comparison(offer, [Pair(offer, candidate, taxonomy)])
    let compared = ComparisonReport(taxonomy, .english, blind).report(comparison)
    let json = RankingJSON(taxonomy, blind)
    let style = ReportStyle(language: .french)
    return [
      ReportText.bytes(report, style), ReportMarkdown.bytes(report), ReportHTML.bytes(report),
      ReportText.bytes(compared, style), ReportHTML.bytes(compared), json.object(ranking, for: offer),
      json.lines(ranking), ComparisonJSON(taxonomy, blind, Weights()).object(comparison),
    ].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `one person told as a man, as a woman, inclusively or by another name gives the same bytes`() {
    let told = ProfileVariants.people.enumerated().map { outputs($1.value, path: "people/\($0).md") }
    for (index, outputs) in told.enumerated() {
      for (one, other) in zip(told[0], outputs) { #expect(one == other, "variant \(index)") }
    }
    #expect(told[0][0].contains("Ruby on Rails"))
  }

  @Test func `nor does any other way of writing the same person change a byte`() {
    let told = ProfileDisguises.all.map { outputs($0.text, path: "people/\($0.name).md") }
    for (index, outputs) in told.enumerated() {
      for (one, other) in zip(told[0], outputs) {
        #expect(one == other, "\(ProfileDisguises.all[index].name)")
      }
    }
    #expect(told[0][0].contains("certifié·e Scrum"))
    #expect(Set(ProfileDisguises.all.map { Array($0.text.utf8) }).count == ProfileDisguises.all.count)
  }

  @Test func `no name, address, number, age, school or file is shown`() {
    let shown = outputs(ProfileVariants.people[0].value, path: "people/jean-morel.md").joined()
    for secret in ["Jean", "Morel", "morel", "Lilas", "@example", "06 12", "34 ans", "Nantes", "people/"] {
      #expect(!shown.contains(secret), "\(secret)")
    }
  }

  @Test func `with names shown, the file and the words around are there`() {
    let offer = Offer(ProfileVariants.posting, taxonomy)
    let profile = ProfileVariants.profile(ProfileVariants.people[0].value, path: "people/jean-morel.md")
    let ranking = Ranking.of([Candidate(profile, taxonomy)], for: offer, taxonomy, RankingOptions())
    let report = RankingReport(taxonomy, .french, .full).people(ranking, for: offer)
    let text = String(decoding: ReportText.bytes(report, ReportStyle(language: .french)), as: UTF8.self)
    #expect(text.contains("people/jean-morel.md"))
    #expect(text.contains("Il a conçu une API en Ruby on Rails"))
  }

  @Test func `a first line that is no name masks nothing of what is recognised`() {
    let text = "Développeuse front-end, je suis devenue développeuse fullstack et formatrice de l'agilité."
    let candidate = Candidate(ProfileVariants.profile(text), taxonomy)
    let blind = Disclosure.blind(taxonomy)
    for mention in candidate.extraction.mentions {
      #expect(blind.raw(mention.range, candidate).contains("▒") == false)
    }
    #expect(!candidate.extraction.mentions.isEmpty)
  }

  @Test func `two of whom the same is scored are still two, whatever their names`() {
    let (taxonomy, profile) = (FitFixture.taxonomy, FitFixture.profile("sql"))
    let blind = Disclosure.blind(taxonomy)
    let people = [profile, FitFixture.profile("rails"), profile].map { Candidate($0, taxonomy) }
    let names = blind.ordered(people).map { blind.name($0, .english) }
    #expect(Set(names).count == 3)
    #expect(names.filter { $0.hasSuffix("-2") }.count == 1)
    #expect(blind.ordered(people.reversed()).map { blind.name($0, .english) } == names)
  }

  @Test func `a name or an address within the words that were recognised is masked`() {
    let text = "# Zoé Kervella\n\nZoé Kervella anime zoe@example.org des ateliers."
    let candidate = Candidate(ProfileVariants.profile(text), taxonomy)
    let start = text.utf8.count - "Zoé Kervella anime zoe@example.org des ateliers.".utf8.count
    let masked = Masking(taxonomy).masked(candidate, ByteRange(start, text.utf8.count))
    #expect(masked == "▒▒▒ anime ▒▒▒ des ateliers.")
  }
}
