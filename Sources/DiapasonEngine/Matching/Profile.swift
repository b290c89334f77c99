/// What a person can do, by what their profile says.
///
/// ```swift
/// let profile = Profile(document, mentions)
/// ```
public struct Profile: Sendable {
  /// Its file.
  public let path: String
  /// The skills held, each with the first words that name it, by concept.
  public let held: [Int: ByteRange]

  /// The profile that a document is, by the skills it names.
  public init(_ document: Document, _ mentions: [SkillMention]) {
    path = document.path
    let stated = mentions.filter { $0.stance == .held }.map { ($0.concept, $0.range) }
    held = Dictionary(stated, uniquingKeysWith: { first, _ in first })
  }
}
