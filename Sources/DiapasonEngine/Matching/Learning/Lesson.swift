/// What a person could learn to come nearer to an offer: the smallest sets of skills, each tried out.
///
/// ```swift
/// entry.lesson?.options.first?.skills  // [rails, postgresql]
/// ```
package struct Lesson: Sendable, Equatable {
  /// What learning is for.
  package enum Aim: Sendable, Equatable {
    /// To reach that score, in thousandths of a point.
    case bar(Int)
    /// To pass the offer that stands before, even though learning helps there as well.
    case place
  }

  /// Skills to learn, and the score that the engine gives once they are.
  package struct Option: Sendable, Equatable {
    /// The skills, the most useful first.
    package var skills: [Int]
    /// The score then, in thousandths of a point.
    package var score: Int
  }

  /// What learning is for.
  package var aim: Aim
  /// The best of the smallest sets, the highest score first.
  package var options: [Option]
}
