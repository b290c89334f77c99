/// What sort of thing a concept is.
public enum SkillKind: String, Sendable, CaseIterable {
  case method, skill, tool, language, knowledge, experience, soft, education
  case spokenLanguage = "language-spoken"

  /// Whether it is a way of being, which silence does not deny: a behavioural requirement.
  public var isBehavioural: Bool { self == .soft }
}
