import Testing

@testable import DiapasonEngine

struct CueTests {
  @Test func `a list's name tells what its words do`() {
    #expect(Cue(list: "strength.preferred.after") == .strength(.preferred, .after))
    #expect(Cue(list: "strength.notNeeded.before") == .strength(.notNeeded, .before))
    #expect(Cue(list: "level.mastery.near") == .level(.mastery, .near))
    #expect(Cue(list: "level.end") == .levelEnd)
    #expect(Cue(list: "number.3") == .number(3))
    #expect(Cue(list: "choice.of.2") == .choiceOf(2))
  }

  @Test(arguments: [
    "headings.required.9", "strength.keen.after", "level.mastery.nowhere", "inclusive", "choice",
  ])
  func `another list is no cue`(name: String) {
    #expect(Cue(list: name) == nil)
  }

  @Test func `a taxonomy may have any number of word lists`() {
    #expect(CueTable(Array(repeating: "level.end", count: 70_000))[69_999] == .levelEnd)
  }
}
