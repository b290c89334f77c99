import TestSupport
import Testing

@testable import DiapasonEngine

struct AudienceTests {
  @Test func `a list tells who listens for its cues`() {
    #expect(Audience(list: "lint.jargon") == .linter)
    #expect(Audience(list: "roles.duty.lines.plain") == .posting)
    #expect(Audience(list: "profile.headings.skills") == .profile)
    #expect(Audience(list: "strength.preferred.after") == .everyone)
  }

  @Test func `everybody hears what is said to everyone, and each what is said to them alone`() {
    for range in ClosedRange<Audience>.all { #expect(range.contains(.everyone)) }
    #expect(!ClosedRange<Audience>.posting.contains(Audience.profile))
    #expect(!ClosedRange<Audience>.posting.contains(Audience.linter))
    #expect(!ClosedRange<Audience>.profile.contains(Audience.posting))
    #expect(ClosedRange<Audience>.linting.contains(Audience.posting))
  }

  @Test func `what people tell is heard of people only`() {
    let lexicon = ProjectFiles.taxonomy.lexicon
    let told = lexicon.phrases.filter { $0.flags.contains(.told) }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { Audience($0, cues: []) == .profile })
  }
}
