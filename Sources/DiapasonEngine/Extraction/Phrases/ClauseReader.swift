/// Reads the words of clauses with the lexicon of a taxonomy.
///
/// Immutable, and shared rather than copied, as the taxonomy is.
final class ClauseReader: Sendable {
  private let taxonomy: Taxonomy
  private let guards: MatchGuards
  private let resolver: MatchResolver
  private let tokenizer: Tokenizer
  private let typos: TypoIndex
  private let prefixes: PrefixTable
  private let joiners: Set<UInt64>
  private let labels: PhraseMatcher
  private let patterns: PatternMatcher
  /// Whether to keep what is refused.
  private let explains: Bool

  /// A reader of what the phrases of these audiences say.
  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience> = .posting, explains: Bool = false) {
    self.taxonomy = taxonomy
    self.explains = explains
    guards = MatchGuards(taxonomy: taxonomy, isProfile: audience.contains(Audience.profile))
    resolver = MatchResolver(taxonomy: taxonomy)
    tokenizer = taxonomy.lexicon.tokenizer
    typos = taxonomy.lexicon.typos
    prefixes = taxonomy.lexicon.prefixes
    joiners = taxonomy.joiners
    labels = PhraseMatcher(taxonomy, audience)
    patterns = PatternMatcher(taxonomy, audience)
  }

  /// A clause whose ambiguous words wait to hear what its neighbours name, or of which all that is refused is asked for.
  private struct Draft {
    var section: Int
    var clause: Int
    var standing: [Match]
    var waiting: [Match]
    var refused: [(match: Match, reason: NearMiss.Reason)]
  }

  /// The reading of every clause of the document, section by section.
  static func read(
    _ document: Document, _ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>? = nil,
    explains: Bool = false
  ) -> DocumentReading {
    let own: ClosedRange<Audience> = document.kind == .profile ? .profile : .posting
    return ClauseReader(taxonomy, audience ?? own, explains: explains).read(
      document, in: ReadingMemory(taxonomy))
  }

  /// The reading of every clause of the document, section by section; what was read in the memory before is gone.
  func read(_ document: Document, in memory: ReadingMemory) -> DocumentReading {
    memory.clear(for: taxonomy)
    return read(document, memory, in: &memory.room)
  }

  private func read(_ document: Document, _ memory: ReadingMemory, in room: inout ClauseRoom)
    -> DocumentReading
  {
    var drafts: [Draft] = []
    var named: [DomainSet] = []
    var readings = DocumentReading(
      sections: [], keys: document.frontMatter.map(\.keyHash), memory: memory)
    let (sections, text) = (document.sections, document.text)
    readings.sections.reserveCapacity(sections.count)
    named.reserveCapacity(sections.count)
    for section in sections.indices {
      let clauses = sections[section].clauses
      var domains = DomainSet()
      var own: [ClauseReading] = []
      own.reserveCapacity(clauses.count)
      for clause in clauses.indices {
        read(clauses[clause].content, text, in: &room)
        domains.formUnion(guards.domains(room.standing.items))
        // Most clauses wait for nothing.
        let isDraft = explains || !room.waiting.isEmpty
        if isDraft {
          drafts.append(draft(section, clause, text, room))
          room.standing.removeAll()
        }
        own.append(reading(room, memory))
      }
      named.append(domains)
      readings.sections.append(own)
    }
    let everywhere = named.reduce(into: DomainSet()) { $0.formUnion($1) }
    for draft in drafts {
      let clause = document.sections[draft.section].clauses[draft.clause]
      finish(draft, clause, named[draft.section], everywhere, &readings)
    }
    return readings
  }

  /// The reading of one stretch of text by itself, which lasts as long as the memory.
  func read(_ range: ByteRange, _ text: SourceText, in memory: ReadingMemory) -> ClauseReading {
    read(range, text, in: &memory.room)
    return reading(memory.room, memory)
  }

  /// Copies: the room is written again.
  @inline(__always)
  private func reading(_ room: borrowing ClauseRoom, _ memory: ReadingMemory) -> ClauseReading {
    ClauseReading(
      tokens: memory.tokens.copy(room.buffer.tokens),
      matches: resolver.resolved(UnsafeBufferPointer(room.standing.items), in: memory.matches))
  }

  private func read(_ range: ByteRange, _ text: SourceText, in room: inout ClauseRoom) {
    room.clear()
    guard !range.isEmpty else { return }
    text.bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, range, into: &room.buffer) }
    if !text.hidden.isEmpty { room.buffer.drop(text.hidden(in: range)) }
    room.buffer.mend(typos)
    room.buffer.joinDoublets(joiners)
    room.atoms.fill(room.buffer, prefixes)
    labels.matches(room.buffer.tokens, into: &room.standing)
    let atoms = room.atoms.view
    patterns.matches(room.buffer.tokens, atoms, in: &room.patterns, into: &room.standing)
    if explains { room.found = Array(room.standing.items) }
    guards.sift(&room.standing, waiting: &room.waiting, room.buffer.tokens, atoms, text.bytes)
  }

  private func draft(
    _ section: Int, _ clause: Int, _ text: SourceText, _ room: borrowing ClauseRoom
  ) -> Draft {
    let (standing, waiting) = (Array(room.standing.items), Array(room.waiting.items))
    let (tokens, atoms) = (room.buffer.tokens, room.atoms.view)
    let refused = byPhrase(room.found).filter { !standing.contains($0) && !waiting.contains($0) }
    return Draft(
      section: section, clause: clause, standing: standing, waiting: waiting,
      refused: refused.map { ($0, guards.refusal(of: $0, tokens, atoms, text.bytes, beside: standing)) })
  }

  /// Labels first, then patterns, the matches of each together.
  private func byPhrase(_ matches: [Match]) -> [Match] {
    matches.filter { !$0.entry.isPattern }
      + matches.filter(\.entry.isPattern).sorted { ($0.phrase, $0.first) < ($1.phrase, $1.first) }
  }

  /// A list item of this many words says nothing of its own beside the skill.
  private static let fewWords = 3

  /// The members of a list speak of one thing: for a short item or cell, the skills that its section names count too.
  private func finish(
    _ draft: Draft, _ clause: Clause, _ section: DomainSet, _ document: DomainSet,
    _ readings: inout DocumentReading
  ) {
    let tokens = readings[draft.section][draft.clause].tokens
    let isListed = tokens.count <= Self.fewWords && clause.kind != .paragraph
    let allowed = draft.waiting.filter { match in
      let flags = taxonomy.lexicon.phrases[match.phrase].flags
      if flags.contains(.documentScope) { return guards.isMet(match, by: document) }
      return (isListed || flags.contains(.sectionScope)) && guards.isMet(match, by: section)
    }
    let matches = (draft.standing + allowed).withUnsafeBufferPointer {
      resolver.resolved($0, in: readings.memory.matches)
    }
    let reading = ClauseReading(tokens: tokens, matches: matches)
    readings[draft.section][draft.clause] = reading
    if explains { readings.refused.append((reading, refused(draft, allowed, matches))) }
  }

  /// What the guards refused, what waited in vain, and what a longer phrase took.
  private func refused(
    _ draft: Draft, _ allowed: [Match], _ matches: UnsafeBufferPointer<Match>
  ) -> [(match: Match, reason: NearMiss.Reason)] {
    let vain = draft.waiting.filter { !allowed.contains($0) }.map { ($0, NearMiss.Reason.needs) }
    let covered = (draft.standing + allowed).filter { !matches.contains($0) }.map {
      ($0, NearMiss.Reason.longer)
    }
    return draft.refused + vain + covered
  }
}
