/// Something to ask in an interview: about what a profile leaves open, or shows in part.
///
/// ```swift
/// let questions = InterviewQuestion.all(pair)
/// questions.first?.subject  // .criterion(…), what weighs most first
/// ```
package struct InterviewQuestion: Sendable {
  /// What is asked about.
  package enum Subject: Sendable {
    /// A criterion that is met in part, or of which nothing can be told.
    case criterion(Fit.Contribution)
    /// A term of which the offer says something and the profile nothing.
    case term(Knockout)
  }

  /// How it is asked; the words are those of `wording`.
  enum Form: Sendable, Equatable {
    case situation, difficulty, others
    case example, neighbour, beyond, precisely
    case tradeBefore, tradeNeighbour
    case term, language
  }

  /// More than this is an interrogation.
  static let most = 8

  /// What is asked about.
  package let subject: Subject
  let form: Form

  /// The questions for a pair: the criteria, the weightiest first, then the terms.
  package static func all(_ pair: Pair) -> [InterviewQuestion] {
    let open = pair.parts(.cannotTell).enumerated().map { index, part in
      // Three ways to ask about ways of being, so that an interview does not repeat itself.
      InterviewQuestion(
        subject: .criterion(part), form: [.situation, .difficulty, .others][index % 3])
    }
    let partly = pair.parts(.partly).map {
      InterviewQuestion(subject: .criterion($0), form: form(of: $0))
    }
    let criteria = (open + partly).enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
    let terms = pair.knockouts.filter {
      $0.status == .unknown && $0.asked?.isEmpty == false && $0.held == nil
    }
    return criteria
      + terms.filter { $0.term != .must }.map {
        InterviewQuestion(subject: .term($0), form: $0.term == .language ? .language : .term)
      }
  }

  private var weight: Int {
    if case .criterion(let part) = subject { part.requirement.weight } else { 0 }
  }

  private static func form(of part: Fit.Contribution) -> Form {
    if case .trade = part.requirement.subject {
      return part.rule == "same, before" ? .tradeBefore : .tradeNeighbour
    }
    return switch part.rule {
    case "related": .neighbour
    case "narrower": .beyond
    case "broader": .precisely
    default: .example
    }
  }
}
