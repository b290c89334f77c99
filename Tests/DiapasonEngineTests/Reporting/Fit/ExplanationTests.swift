import Testing

@testable import DiapasonEngine

struct ExplanationTests {
  private let taxonomy = ReportingSample.taxonomy
  private var explanation: Explanation {
    let (posting, profile) = (ReportingSample.posting, ReportingSample.profile)
    return Explanation(
      posting, profile, Fit(Posting(posting, taxonomy), Profile(profile), taxonomy), taxonomy)
  }

  @Test func `the points of the groups add up to the score`() {
    #expect(explanation.groups.reduce(0) { $0 + $1.points } == explanation.score)
    #expect(explanation.groups.map(\.status).suffix(2) == [.missing, .cannotTell])
  }

  @Test func `a terminal shows each criterion with the words of both sides`() {
    let text = ReportingSample.text(ExplanationText.bytes(explanation, ReportStyle(language: .french)))
    #expect(text.hasPrefix("Offre    offre.md\nProfil   profil.md\n\nScore : "))
    #expect(
      text.contains("      demandé  offre.md:8  [Ruby]\n      montré   profil.md:1  Je pratique [Ruby].\n"))
    #expect(text.contains("N'apparaît pas dans le profil (1 critère, 0,000 points)"))
  }

  @Test func `Markdown shows the same`() {
    let text = ReportingSample.text(ExplanationMarkdown.bytes(explanation, .english))
    #expect(text.contains("| Ruby (required) | "))
    #expect(text.contains(" | **Ruby** (line 8) | Je pratique **Ruby**. (line 1)"))
  }

  @Test func `a profile that says nothing has no score, and is told why`() {
    let silent = ReportingSample.extraction("Bonjour.", path: "profil.md", kind: .profile)
    let fit = Fit(Posting(ReportingSample.posting, taxonomy), Profile(silent), taxonomy)
    let text = ExplanationText.bytes(
      Explanation(ReportingSample.posting, silent, fit, taxonomy), ReportStyle(language: .french))
    #expect(ReportingSample.text(text).contains("Pas de score"))
  }

  @Test(arguments: [(61_250, "61,250"), (0, "0,000"), (100_000, "100,000"), (7, "0,007")])
  func `points have three decimals`(_ thousandths: Int, _ text: String) {
    #expect(PointText.text(thousandths, .french) == text)
  }
}
