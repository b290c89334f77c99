/// How well what was heard agrees with what is there.
///
/// ```swift
/// Agreement(right: 3, wrong: 1, missed: 1).f1  // 0.75
/// ```
package struct Agreement: Equatable, Sendable {
  /// Heard, and there.
  package var right = 0.0
  /// Heard, and not there.
  package var wrong = 0.0
  /// There, and not heard.
  package var missed = 0.0

  /// The share of what was heard that is right.
  package var precision: Double { Self.share(right, of: right + wrong) }
  /// The share of what is there that was heard.
  package var recall: Double { Self.share(right, of: right + missed) }
  /// The harmonic mean of both.
  package var f1: Double { Self.harmonic(precision, recall) }

  static func += (sum: inout Agreement, other: Agreement) {
    sum.right += other.right
    sum.wrong += other.wrong
    sum.missed += other.missed
  }

  static func share(_ part: Double, of whole: Double) -> Double { whole == 0 ? 0 : part / whole }
  static func harmonic(_ one: Double, _ other: Double) -> Double { share(2 * one * other, of: one + other) }
  static func mean(_ values: [Double]) -> Double { share(values.reduce(0, +), of: Double(values.count)) }
}
