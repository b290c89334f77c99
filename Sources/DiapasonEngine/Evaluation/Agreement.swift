/// How well what was heard agrees with what is there.
///
/// ```swift
/// Agreement(right: 3, wrong: 1, missed: 1).f1  // 0.75
/// ```
public struct Agreement: Equatable, Sendable {
  /// Heard, and there.
  public var right = 0.0
  /// Heard, and not there.
  public var wrong = 0.0
  /// There, and not heard.
  public var missed = 0.0

  /// The share of what was heard that is right.
  public var precision: Double { Self.share(right, of: right + wrong) }
  /// The share of what is there that was heard.
  public var recall: Double { Self.share(right, of: right + missed) }
  /// The harmonic mean of both.
  public var f1: Double { Self.harmonic(precision, recall) }

  static func += (sum: inout Agreement, other: Agreement) {
    sum.right += other.right
    sum.wrong += other.wrong
    sum.missed += other.missed
  }

  static func share(_ part: Double, of whole: Double) -> Double { whole == 0 ? 0 : part / whole }
  static func harmonic(_ one: Double, _ other: Double) -> Double { share(2 * one * other, of: one + other) }
  static func mean(_ values: [Double]) -> Double { share(values.reduce(0, +), of: Double(values.count)) }
}
