/// A cue at its place in a clause.
struct CueMark: Sendable {
  var cue: Cue
  /// The first and last token, counted in the clause.
  var first: Int
  var last: Int

  func isWithin(_ other: CueMark) -> Bool { first >= other.first && last <= other.last }
}
