/// One criterion of a posting: a skill or trade that it asks for, and how much it counts.
public struct Requirement: Sendable {
  /// What is asked for, by its place in the taxonomy.
  public enum Subject: Hashable, Sendable {
    /// A skill.
    case skill(Int)
    /// A trade; where several are sought, the first of them.
    case trade(Int)
  }

  /// What is asked for.
  public var subject: Subject
  /// Whether it is required, or merely welcome.
  public var isRequired: Bool
  /// How much it counts, in thousandths.
  public var weight: Int
  /// The words that ask for it.
  public var quote: ByteRange
}
