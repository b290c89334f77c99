/// Finds the skills that a document names.
///
/// ```swift
/// let mentions = SkillExtractor(taxonomy).mentions(in: document)
/// ```
public struct SkillExtractor: Sendable {
  private let taxonomy: Taxonomy

  /// Makes an extractor for the skills of `taxonomy`.
  public init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// The mentions, in the order of the text.
  public func mentions(in document: Document) -> [SkillMention] {
    let document = document.kind == .posting ? RoleReader(taxonomy).withRoles(document) : document
    var mentions: [SkillMention] = []
    var buffer = TokenBuffer()
    for (index, section) in document.sections.enumerated() {
      for clause in section.clauses where !clause.content.isEmpty {
        mentions += self.mentions(in: clause, section: index, document, &buffer)
      }
    }
    return mentions
  }

  private func mentions(
    in clause: Clause, section: Int, _ document: Document, _ buffer: inout TokenBuffer
  ) -> [SkillMention] {
    let lexicon = taxonomy.lexicon
    buffer.removeAll()
    document.text.bytes.withUnsafeBufferPointer {
      lexicon.tokenizer.tokenize($0, clause.content, into: &buffer)
    }
    let patterns = PatternMatcher(lexicon: lexicon)
    let atoms = patterns.atoms(buffer)
    var matches: [Match] = []
    PhraseMatcher(lexicon: lexicon).matches(buffer, into: &matches)
    patterns.matches(buffer, atoms, into: &matches)
    let resolved = MatchResolver(taxonomy: taxonomy).resolve(matches, buffer, atoms, document.text.bytes)
    return resolved.flatMap { match -> [SkillMention] in
      let phrase = lexicon.phrases[match.phrase]
      guard phrase.meaning.kind == .concept else { return [] }
      let range = ByteRange(Int(buffer.tokens[match.first].start), Int(buffer.tokens[match.last].end))
      return ([phrase.meaning.index] + phrase.with).map { concept in
        SkillMention(
          concept: concept, range: range, stance: stance(of: clause, document), section: section,
          by: phrase.isPattern ? "pattern" : "label", confidence: 80)
      }
    }
  }

  private func stance(of clause: Clause, _ document: Document) -> SkillMention.Stance {
    guard document.kind == .posting else { return .held }
    switch clause.role {
    case .required: return .required
    case .preferred: return .preferred
    case .duty: return .duty
    default: return .context
    }
  }
}
