/// One criterion of a posting: a skill that it asks for, and how much it counts.
public struct Requirement: Sendable {
  /// The concept's place in the taxonomy.
  public var concept: Int
  /// Whether it is required, or merely welcome.
  public var isRequired: Bool
  /// How much it counts, in thousandths.
  public var weight: Int
  /// The words that ask for it.
  public var quote: ByteRange
}
