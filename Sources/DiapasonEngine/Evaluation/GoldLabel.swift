/// A skill that a careful reader found in a document.
struct GoldLabel: Sendable {
  /// What the reader says of the skill: the first four in postings, the others in profiles.
  enum Stance: String, Sendable {
    case required, preferred, context
    case notNeeded = "not-needed"
    case has, wants, lacks
  }

  /// The concept's id.
  var concept: String
  /// The words that name it, as they stand in the file.
  var quote: String
  /// Their bytes.
  var range: ByteRange?
  /// What the document does with the skill.
  var stance: Stance
  /// How well it is asked for or held.
  var level: SkillMention.Level?
  /// The number of the choice that it belongs to, within the document.
  var choice: Int?

  /// Whether the engine is to hear it.
  var counts: Bool { stance == .required || stance == .preferred || stance == .has }
  /// Whether hearing it neither helps nor harms: the stack of the project, a wish of the person.
  var isNeutral: Bool { stance == .context || stance == .wants }
}
