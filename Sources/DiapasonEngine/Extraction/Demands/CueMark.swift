/// A cue at its place in a clause.
struct CueMark: Sendable {
  var cue: Cue
  /// The first and last token, counted in the clause.
  var first: Int
  var last: Int

  /// Whether words of the span stand on both sides of it.
  func isWithin(_ span: ClosedRange<Int>) -> Bool { first > span.lowerBound && last < span.upperBound }

  /// Whether it stands before the other; of two that begin with one word the longer does.
  func isBefore(_ other: CueMark) -> Bool {
    first != other.first ? first < other.first : last > other.last
  }
}
