import TestSupport
import Testing

@testable import DiapasonEngine

struct TermsJSONTests {
  private func json(_ text: String, _ kind: DocumentKind) -> String {
    let extraction = WordListFixture.extraction(text, kind: kind)
    return String(decoding: ExtractionJSON.line(extraction, WordListFixture.taxonomy), as: UTF8.self)
  }

  @Test func `what is unknown is null or empty`() {
    let line = json("# Rien\n", .posting)
    #expect(
      line.contains(
        #""terms":{"contracts":[],"remote":null,"places":[],"daysAWeek":[],"length":null,"start":null,"end":null,"open":null,"closes":null,"published":null,"rate":null,"languages":[]}"#
      ))
    #expect(line.contains(#""experiences":[],"diagnostics":[],"language":null"#))
  }

  @Test func `each value has its quote and its bytes`() {
    let line = json("- Contrat : freelance, 2,5 jours par semaine, TJM 450 €\n", .posting)
    #expect(line.contains(#"{"value":"freelance","quote":"freelance","start":12,"end":21}"#))
    #expect(line.contains(#"{"min":2.500,"max":2.500,"quote":"2,5 jours par semaine","start":23,"end":44}"#))
    #expect(
      line.contains(
        #""rate":{"min":450,"max":450,"unit":"day","currency":"EUR","quote":"450 €","start":50,"end":57}"#))
  }

  @Test func `an experience that lasts has no end`() {
    let line = json("- Depuis 2021 : PO\n", .profile)
    #expect(
      line.contains(
        #""experiences":[{"kind":"work","title":"PO","from":"2021","to":null,"months":null,"quote":"Depuis 2021","start":2,"end":13,"range":[0,19]}]"#
      ))
  }

  @Test func `diagnostics are printed with their place`() {
    #expect(
      json("", .posting).contains(
        #""diagnostics":[{"severity":"warning","code":"empty","message":"the file is empty","start":null,"end":null}]"#
      ))
  }
}
