/// Something dated in a profile: a job, a mission, a course of study, with what is told beneath it.
///
/// ```swift
/// for experience in extraction.experiences {
///   print(document.quote(experience.title), experience.period)
/// }
/// Period.months(of: extraction.experiences.filter { $0.kind == .work }.map(\.period), asOf: date)
/// ```
public struct Experience: Equatable, Sendable {
  /// What the time was spent on.
  public enum Kind: String, Sendable {
    /// A job or mission.
    case work
    /// A course of study, a diploma.
    case study
  }

  /// What the time was spent on.
  public var kind: Kind
  /// When.
  public var period: Period
  /// The words that date it.
  public var dates: ByteRange
  /// What it is called: the rest of its line, or the heading above.
  public var title: ByteRange
  /// All that is told of it: a mention within belongs to this experience.
  public var range: ByteRange
}
