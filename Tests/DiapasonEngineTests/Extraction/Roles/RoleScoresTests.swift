import Testing

@testable import DiapasonEngine

struct RoleScoresTests {
  private func scores(_ points: KeyValuePairs<Role, Int32>) -> RoleScores {
    var scores = RoleScores()
    for (role, point) in points { scores[RoleScores.lane(of: role)] = point }
    return scores
  }

  @Test func `the role with most points wins by its lead`() {
    let best = scores([.duty: 12, .terms: 8]).best
    #expect(best.role == .duty)
    #expect(best.lead == 4)
  }

  @Test func `a wish counts as a demand, and makes it weaker`() {
    let best = scores([.required: 8, .preferred: 8, .duty: 12]).best
    #expect(best.role == .preferred)
    #expect(best.lead == 4)
  }

  @Test func `where nothing speaks, the text presents`() {
    #expect(RoleScores().best.role == .presentation)
    #expect(RoleScores().isSilent)
    #expect(scores([.required: -12]).best.role == .presentation)
  }

  @Test func `every role has a lane of its own`() {
    for role in Role.allCases { #expect(scores([role: 1]).best.role == role) }
    #expect(scores([.terms: 5]).withoutTerms.isNothing)
    #expect(scores([.preferred: 5]).withoutPreference.best.role == .required)
  }

  @Test func `what is halved goes towards zero`() {
    let half = scores([.required: -3, .duty: 7, .terms: -1]).halved
    #expect([.required, .duty, .terms].map { half[RoleScores.lane(of: $0)] } == [-1, 3, 0])
  }
}
