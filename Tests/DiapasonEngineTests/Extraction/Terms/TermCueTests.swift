import TestSupport
import Testing

@testable import DiapasonEngine

struct TermCueTests {
  @Test func `the name of a list says what it means`() {
    #expect(TermCue("terms.contract.freelance.sure") == .contract(.freelance, isSure: true))
    #expect(TermCue("terms.contract.permanent.any") == .contract(.permanent, isSure: false))
    #expect(TermCue("terms.remote.none") == .remote(.none))
    #expect(TermCue("terms.spoken.b2") == .spoken(.b2))
    #expect(TermCue("places.2A") == .place)
    #expect(TermCue.department(of: "places.2A") == "2A")
    #expect(TermCue.department(of: "places.none") == nil)
    #expect(TermCue("headings.required.9") == nil)
  }

  @Test func `every list of terms has a meaning`() {
    let lists = WordListFixture.taxonomy.cues.filter { $0.hasPrefix("terms.") || $0.hasPrefix("places.") }
    #expect(lists.count > 100)
    #expect(lists.filter { TermCue($0) == nil } == [])
  }
}
