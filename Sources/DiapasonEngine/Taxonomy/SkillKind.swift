/// What sort of thing a concept is.
///
/// ```swift
/// taxonomy.concept("scrum")?.kind             // .method
/// taxonomy.concept("empathy")?.kind.isBehavioural  // true
/// ```
public enum SkillKind: String, Sendable, CaseIterable {
  /// A way of working: Scrum.
  case method
  /// Something one can do: user interviews.
  case skill
  /// Something one works with: Figma.
  case tool
  /// A language for machines: Python.
  case language
  /// Something one knows: public procurement.
  case knowledge
  /// Something one has lived through: work in a start-up.
  case experience
  /// A way of being: empathy.
  case soft
  /// A degree or diploma.
  case education
  /// A language for people: English.
  case spokenLanguage = "language-spoken"

  /// A heading that others stand under: found by name, never heard in a text.
  case group

  /// Whether it is a way of being, which silence does not deny: a behavioural requirement.
  public var isBehavioural: Bool { self == .soft }
}
