import Testing

@testable import DiapasonEngine

struct InterviewQuestionTests {
  private let taxonomy = FitFixture.taxonomy
  private let forms: [InterviewQuestion.Form] = [
    .situation, .difficulty, .others, .example, .neighbour, .beyond, .precisely, .tradeBefore,
    .tradeNeighbour,
    .term, .language,
  ]

  private func questions(_ posting: Extraction, _ profile: Extraction) -> [InterviewQuestion] {
    InterviewQuestion.all(Pair(Offer(posting, taxonomy), Candidate(profile, taxonomy), taxonomy))
  }

  @Test func `what weighs most is asked first, terms last`() {
    var posting = FitFixture.posting("teaching", "django", "sql")
    posting.terms.contracts = [Stated(.freelance, at: ByteRange(0, 0))]
    var told = posting
    told.terms.contracts = []
    let forms = questions(posting, FitFixture.profile("rails")).map(\.form)
    #expect(forms == [.neighbour, .situation])
    #expect(questions(told, FitFixture.profile("rails", "sql", "django")).map(\.form) == [.situation])
  }

  @Test func `ways of being are not all asked for in the same words`() {
    let forms = questions(FitFixture.posting("teaching", "autonomy"), FitFixture.profile("sql")).map(\.form)
    #expect(forms == [.situation, .difficulty])
  }

  @Test func `every question is open, and about work only`() {
    let none = FitFixture.profile("sql")
    let part = Pair(Offer(FitFixture.posting("sql"), taxonomy), Candidate(none, taxonomy), taxonomy)
      .fit.contributions[0]
    let closed = ["Avez-vous", "Êtes-vous", "Pouvez-vous", "Do you", "Are you", "Have you", "Can you"]
    let protected = [
      "âge", "enfant", "famille", "origine", "santé", "religion", "marié", "nationalité", "grossesse",
      "habitez",
      "age", "child", "famil", "origin", "health", "religio", "married", "national", "pregnan", "live",
    ]
    for form in forms {
      for shown in [nil, "« SQL »"] {
        let wording = InterviewQuestion(subject: .criterion(part), form: form).wording(shown)
        for words in [wording.french, wording.english] {
          #expect(words.hasSuffix("?"), "\(words)")
          #expect(!closed.contains { words.hasPrefix($0) }, "\(words)")
          for trait in protected where trait != "age" {
            #expect(!words.lowercased().contains(trait), "\(words): \(trait)")
          }
          #expect(!words.split { !$0.isLetter }.contains("age"), "\(words)")
        }
      }
    }
  }
}
