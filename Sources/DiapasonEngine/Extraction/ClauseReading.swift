/// What the words of one clause say: its tokens, and the phrases of the taxonomy that stand in it.
struct ClauseReading: Sendable {
  var tokens: [Token]
  /// In the order of the text, guards applied, one meaning of a kind per place.
  var matches: [Match]

  /// The bytes of a match.
  func range(_ match: Match) -> ByteRange {
    ByteRange(Int(tokens[match.first].start), Int(tokens[match.last].end))
  }
}

/// Reads the words of clauses with the lexicon of a taxonomy.
struct ClauseReader {
  let taxonomy: Taxonomy
  /// Whether a person speaks of themselves.
  var isProfile = false
  private var buffer = TokenBuffer()
  private var found: [Match] = []

  init(_ taxonomy: Taxonomy) { self.taxonomy = taxonomy }

  /// The reading of every clause of the document, section by section.
  static func read(_ document: Document, _ taxonomy: Taxonomy) -> [[ClauseReading]] {
    var reader = ClauseReader(taxonomy)
    reader.isProfile = document.kind == .profile
    return document.sections.map { section in section.clauses.map { reader.read($0.content, document.text) } }
  }

  /// The reading of one stretch of text.
  mutating func read(_ range: ByteRange, _ text: SourceText) -> ClauseReading {
    guard !range.isEmpty else { return ClauseReading(tokens: [], matches: []) }
    let lexicon = taxonomy.lexicon
    buffer.removeAll()
    found.removeAll(keepingCapacity: true)
    text.bytes.withUnsafeBufferPointer { lexicon.tokenizer.tokenize($0, range, into: &buffer) }
    let patterns = PatternMatcher(lexicon: lexicon)
    let atoms = patterns.atoms(buffer)
    PhraseMatcher(lexicon: lexicon).matches(buffer, into: &found)
    patterns.matches(buffer, atoms, into: &found)
    let matches = MatchResolver(taxonomy: taxonomy, isProfile: isProfile).resolve(found, buffer, atoms, text.bytes)
    return ClauseReading(tokens: buffer.tokens, matches: matches)
  }
}
