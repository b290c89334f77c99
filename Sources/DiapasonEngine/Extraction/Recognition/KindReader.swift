/// Tells a posting from a profile: the lists `words.kind.…` vote, and dated experiences speak for a profile.
struct KindReader: Sendable {
  /// For which kind a word speaks, and how loudly.
  private struct Vote {
    var kind: DocumentKind
    var weight: Int

    init(kind: DocumentKind, weight: Int) { (self.kind, self.weight) = (kind, weight) }

    /// From the rest of a list's name: `posting.9`.
    init?(_ name: Substring) {
      let parts = name.split(separator: ".")
      guard parts.count == 2, let kind = DocumentKind(rawValue: String(parts[0])), let weight = Int(parts[1])
      else { return nil }
      (self.kind, self.weight) = (kind, weight)
    }
  }

  /// A word that stands more often than this says nothing more.
  private static let mostVotes = 3
  /// What a stretch of years that heads a line is worth.
  private static let periodWeight = 6

  private let keys: WordTable<Vote>
  /// What a word says in a heading, and what elsewhere.
  private let words: [(inHeading: Vote?, elsewhere: Vote?)]
  private let dates: DateWords
  /// It knows the words that vote and no others, by their place in `words`: their table fits the nearest memory, and
  /// most words of a text are not in it.
  private let tokenizer: Tokenizer

  init(_ taxonomy: Taxonomy) {
    keys = WordTable(taxonomy, "kind.key", value: Vote.init)
    dates = DateWords(taxonomy)
    let (words, vocabulary) = Self.voters(taxonomy)
    self.words = words
    tokenizer = Tokenizer(vocabulary: vocabulary, inclusiveEndings: taxonomy.lexicon.inclusiveEndings)
  }

  /// The words of the lists `words.kind.heading.…` and `words.kind.word.…`; what stands in a heading is one of both.
  private static func voters(
    _ taxonomy: Taxonomy
  ) -> (words: [(inHeading: Vote?, elsewhere: Vote?)], vocabulary: Vocabulary) {
    let headings = WordTable(taxonomy, "kind.heading", value: Vote.init)
    let others = WordTable(taxonomy, "kind.word", value: Vote.init)
    let lists = taxonomy.wordLists.filter { $0.name.hasPrefix(WordList.prefix + "kind.") }
    let hashes = lists.flatMap(\.words).map { WordHash.of(Folding.folded($0)) }
    return (
      hashes.map { (headings[$0] ?? others[$0], others[$0]) },
      Vocabulary(hashes.enumerated().map { ($1, UInt32($0)) })
    )
  }

  func kind(of document: Document) -> RecognisedKind {
    var tally = Tally()
    var buffer = TokenBuffer()
    for entry in document.frontMatter {
      if let vote = keys[entry.keyHash] { tally.add(entry.key, vote) }
    }
    for section in document.sections {
      for clause in section.clauses where clause.kind != .other && clause.kind != .frontMatter {
        count(clause, document, &buffer, &tally)
      }
    }
    return tally.verdict
  }

  private func count(
    _ clause: Clause, _ document: Document, _ buffer: inout TokenBuffer, _ tally: inout Tally
  ) {
    buffer.removeAll()
    document.text.bytes.withUnsafeBufferPointer { tokenizer.tokenize($0, clause.content, into: &buffer) }
    for token in buffer.tokens where token.word != Vocabulary.unknown {
      let votes = words[Int(token.word)]
      guard let vote = clause.kind == .heading ? votes.inHeading : votes.elsewhere else { continue }
      tally.add(buffer.text(token), token.hash, vote)
    }
    guard let period = period(in: buffer.tokens, clause, document) else { return }
    tally.add(document.quote(period), Vote(kind: .profile, weight: Self.periodWeight))
  }

  /// A stretch of time with which the clause opens: a job, a course.
  private func period(
    in tokens: UnsafeBufferPointer<Token>, _ clause: Clause, _ document: Document
  ) -> ByteRange? {
    document.text.withBytes { text in
      let opening = ExperienceOpening.period(in: tokens, clause, text, dates)
      return opening.flatMap { $0.isSingleDate ? nil : $0.dates }
    }
  }

  // MARK: Counting

  /// The votes, and the words that cast them.
  private struct Tally {
    private var scores: [DocumentKind: Int] = [:]
    /// By the hash of the word.
    private var voters: [UInt64: (word: String, kind: DocumentKind, votes: Int, weight: Int)] = [:]

    mutating func add(_ word: String, _ vote: Vote) { add(word, WordHash.of(word.utf8), vote) }

    mutating func add(_ word: @autoclosure () -> String, _ hash: UInt64, _ vote: Vote) {
      if let voter = voters[hash] {
        guard voter.votes < KindReader.mostVotes else { return }
        voters[hash] = (voter.word, vote.kind, voter.votes + 1, voter.weight + vote.weight)
      } else {
        voters[hash] = (word(), vote.kind, 1, vote.weight)
      }
      scores[vote.kind, default: 0] += vote.weight
    }

    /// A text in which nothing speaks for a posting is somebody's few lines about themselves.
    var verdict: RecognisedKind {
      let posting = scores[.posting] ?? 0
      let profile = scores[.profile] ?? 0
      let kind: DocumentKind = posting > profile ? .posting : .profile
      let total = posting + profile
      let share = total == 0 ? 50 : max(posting, profile) * 100 / total
      // Few votes are little proof, however unanimous: 20 points of weight count in full.
      let confidence = 50 + (share - 50) * min(total, 20) / 20
      return RecognisedKind(kind: kind, confidence: confidence, reason: reason(kind))
    }

    private func reason(_ kind: DocumentKind) -> String {
      voters.values.filter { $0.kind == kind }.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }
        .prefix(5).map(\.word).joined(separator: ", ")
    }
  }
}
