/// Reads the words of clauses with the lexicon of a taxonomy.
struct ClauseReader {
  private let taxonomy: Taxonomy
  private let guards: MatchGuards
  private let resolver: MatchResolver
  private let tokenizer: Tokenizer
  private let labels: PhraseMatcher
  private var patterns: PatternMatcher
  private var buffer = TokenBuffer()
  private var atoms: AtomBuffer
  private var found: [Match] = []
  /// Whether to keep what is refused.
  private let explains: Bool

  /// A reader of what the phrases of these audiences say.
  init(_ taxonomy: Taxonomy, _ audience: ClosedRange<Audience> = .posting, explains: Bool = false) {
    self.taxonomy = taxonomy
    self.explains = explains
    guards = MatchGuards(taxonomy: taxonomy, isProfile: audience.contains(Audience.profile))
    resolver = MatchResolver(taxonomy: taxonomy)
    tokenizer = taxonomy.lexicon.tokenizer
    labels = PhraseMatcher(taxonomy, audience)
    patterns = PatternMatcher(taxonomy, audience)
    atoms = AtomBuffer(atomCount: taxonomy.lexicon.atomCount)
  }

  /// A clause whose ambiguous words wait to hear what its neighbours name.
  private struct Draft {
    var tokens: [Token] = []
    var standing: [Match] = []
    var waiting: [Match] = []
    /// The domains of the skills that stand.
    var domains = DomainSet()
    var refused: [(match: Match, reason: NearMiss.Reason)] = []
  }

  /// The reading of every clause of the document, section by section.
  static func read(
    _ document: Document, _ taxonomy: Taxonomy, _ audience: ClosedRange<Audience>? = nil,
    explains: Bool = false
  ) -> [[ClauseReading]] {
    let own: ClosedRange<Audience> = document.kind == .profile ? .profile : .posting
    var reader = ClauseReader(taxonomy, audience ?? own, explains: explains)
    var drafts: [[Draft]] = []
    drafts.reserveCapacity(document.sections.count)
    var named = DomainSet()
    for section in document.sections {
      var own: [Draft] = []
      own.reserveCapacity(section.clauses.count)
      for clause in section.clauses {
        own.append(reader.draft(clause.content, document.text))
        named.formUnion(own[own.count - 1].domains)
      }
      drafts.append(own)
    }
    var readings: [[ClauseReading]] = []
    readings.reserveCapacity(drafts.count)
    for index in drafts.indices {
      readings.append(reader.readings(document.sections[index].clauses, drafts[index], named))
    }
    return readings
  }

  /// The reading of one stretch of text by itself.
  mutating func read(_ range: ByteRange, _ text: SourceText) -> ClauseReading {
    let draft = draft(range, text)
    return ClauseReading(tokens: draft.tokens, matches: resolver.resolved(draft.standing))
  }

  private mutating func draft(_ range: ByteRange, _ text: SourceText) -> Draft {
    guard !range.isEmpty else { return Draft() }
    buffer.removeAll()
    found.removeAll(keepingCapacity: true)
    text.bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, range, into: &buffer) }
    if !text.hidden.isEmpty { buffer.drop(text.hidden(in: range)) }
    buffer.mend(taxonomy.lexicon.typos)
    buffer.joinDoublets(taxonomy.joiners)
    atoms.fill(buffer, taxonomy.lexicon.prefixes)
    labels.matches(buffer.tokens, into: &found)
    patterns.matches(buffer.tokens, atoms, into: &found)
    let (standing, waiting) = guards.sorted(found, buffer, atoms, text.bytes)
    // Copies: the buffers stay this reader's own, and are written again.
    var draft = Draft(
      tokens: Array(buffer.tokens[...]), standing: Array(standing[...]), waiting: waiting,
      domains: guards.domains(standing))
    if explains {
      draft.refused = byPhrase(found).filter { !standing.contains($0) && !waiting.contains($0) }
        .map { ($0, guards.refusal(of: $0, buffer, atoms, text.bytes, beside: standing)) }
    }
    return draft
  }

  /// The matches of one phrase together, phrases in the order in which they were met.
  private func byPhrase(_ matches: [Match]) -> [Match] {
    var ranks: [Int: Int] = [:]
    for match in matches where match.entry.isPattern && ranks[match.phrase] == nil {
      ranks[match.phrase] = ranks.count
    }
    return matches.filter { !$0.entry.isPattern }
      + matches.filter(\.entry.isPattern).sorted { a, b in
        (ranks[a.phrase] ?? 0, a.first) < (ranks[b.phrase] ?? 0, b.first)
      }
  }

  /// A list item of this many words says nothing of its own beside the skill.
  private static let fewWords = 3

  /// The members of a list speak of one thing: for a short item or cell, the skills that its section names count too.
  private func readings(_ clauses: [Clause], _ drafts: [Draft], _ document: DomainSet) -> [ClauseReading] {
    var named = DomainSet()
    for index in drafts.indices { named.formUnion(drafts[index].domains) }
    var readings: [ClauseReading] = []
    readings.reserveCapacity(drafts.count)
    for index in drafts.indices {
      // Most clauses wait for nothing, and hand on what they have without a copy of the rest.
      guard explains || !drafts[index].waiting.isEmpty else {
        let matches = resolver.resolved(drafts[index].standing)
        readings.append(ClauseReading(tokens: drafts[index].tokens, matches: matches))
        continue
      }
      let draft = drafts[index]
      let allowed = allowed(draft, clauses[index], named, document)
      let matches = resolver.resolved(draft.standing + allowed)
      readings.append(
        ClauseReading(
          tokens: draft.tokens, matches: matches, refused: explains ? refused(draft, allowed, matches) : []))
    }
    return readings
  }

  /// The matches of a clause that waited and are met by what its section or the document names.
  private func allowed(
    _ draft: Draft, _ clause: Clause, _ section: DomainSet, _ document: DomainSet
  ) -> [Match] {
    let isListed = draft.tokens.count <= Self.fewWords && clause.kind != .paragraph
    return draft.waiting.filter { match in
      let flags = taxonomy.lexicon.phrases[match.phrase].flags
      if flags.contains(.documentScope) { return guards.isMet(match, by: document) }
      return (isListed || flags.contains(.sectionScope)) && guards.isMet(match, by: section)
    }
  }

  /// What the guards refused, what waited in vain, and what a longer phrase took.
  private func refused(
    _ draft: Draft, _ allowed: [Match], _ matches: [Match]
  ) -> [(match: Match, reason: NearMiss.Reason)] {
    let vain = draft.waiting.filter { !allowed.contains($0) }.map { ($0, NearMiss.Reason.needs) }
    let covered = (draft.standing + allowed).filter { !matches.contains($0) }.map {
      ($0, NearMiss.Reason.longer)
    }
    return draft.refused + vain + covered
  }
}
