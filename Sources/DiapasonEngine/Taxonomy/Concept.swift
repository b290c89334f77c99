/// A skill that the taxonomy knows.
///
/// ```swift
/// taxonomy.concept("user-interviews")?.label(.french)  // "entretiens utilisateurs"
/// ```
public struct Concept: Sendable {
  /// Its name in files, never changed.
  public var id: String
  /// The domain: the name of its file.
  public var domain: String
  /// What sort of thing it is.
  public var kind: SkillKind
  /// Its name in French.
  public var french: String
  /// Its name in English.
  public var english: String
  /// The indices of the concepts directly above it.
  public var broader: [Int] = []
  /// The concepts beside it, and how many percent of each it covers.
  public var related: [(concept: Int, percent: Int)] = []
  /// Ids of the matching ESCO concepts.
  public var esco: [String] = []
  /// Ids of the matching ROME concepts.
  public var rome: [String] = []
  /// How many of the surveyed postings ask for it.
  public var demand = 0
}
