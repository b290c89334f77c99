import Testing

@testable import DiapasonEngine

struct LintFormatsTests {
  private let document = LintedText.extraction("# Titre\n\nDémarrage asap.\n", path: "offres d'été/a,b.md")
    .document
  private let findings = [
    LintFinding(
      .jargon, at: ByteRange(20, 24), Wording("« asap »", "“asap”"),
      rewrite: Wording("écrivez 100 %", "write 100%"))
  ]

  @Test func `editors find the place`() {
    let text = String(
      decoding: LintText.bytes(findings, of: document, ReportStyle(language: .english)), as: UTF8.self)
    #expect(text == "offres d'été/a,b.md:3:11: note: “asap” [jargon]\n    → write 100%\n")
  }

  @Test func `a forge finds it too, whatever the path holds`() throws {
    let text = String(decoding: LintAnnotations.bytes(findings, of: document, .french), as: UTF8.self)
    #expect(text.hasPrefix("::notice file=offres d'été/a%2Cb.md,line=3,col=11,"))
    #expect(text.hasSuffix("« asap » → écrivez 100 %25\n"))
    let sarif = LintSARIF(version: "1", language: .french)
    let json = JSONReader.read(sarif.opening + sarif.results(findings, of: document) + sarif.closing).value
    let run = try #require(json?["runs"]?.items.first)
    let place = run["results"]?.items.first?["locations"]?.items.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.string == "offres%20d%27%C3%A9t%C3%A9/a%2Cb.md")
    #expect(place?["region"]?["startLine"]?.integer == 3)
    #expect(run["tool"]?["driver"]?["rules"]?.items.count == LintRule.allCases.count)
  }

  @Test func `a report without findings is whole`() {
    let sarif = LintSARIF(version: "1", language: .french)
    #expect(JSONReader.read(sarif.opening + sarif.results([], of: document) + sarif.closing).problem == nil)
  }
}
