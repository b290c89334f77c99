import Testing

@testable import DiapasonEngine

struct ChoicesTests {
  @Test func `groups are two or more concepts with one number`() {
    let groups = Choices.groups([(1, "rails"), (nil, "sql"), (1, "django"), (2, "vue"), (1, "rails")])
    #expect(groups == [["rails", "django"]])
  }

  @Test func `agreement is how much the best groups on both sides share`() {
    var choices = Choices()
    choices.add(there: [["a", "b", "c"]], heard: [["a", "b"], ["d", "e"]])
    // There: 2 of 3. Heard: 2 of 3, and 0: a mean of 1/3.
    #expect(EvaluationFigures.text(choices.agreement) == "0.4444")
    #expect(Choices().agreement == 0)
  }
}
