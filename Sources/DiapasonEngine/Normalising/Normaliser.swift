/// Finds the concepts of a taxonomy that a phrase names: a skill in somebody's own words, a line of a list, a sentence,
/// the title of a job.
///
/// ```swift
/// let normaliser = Normaliser(esco, knowing: try .embedded())
/// let best = normaliser.concepts(for: "Gestion d'une équipe de développeurs·ses", limit: 5)
/// ```
///
/// Words alone decide: no model, the same results everywhere, each with its reasons.
package struct Normaliser: Sendable {
  /// Which entries are looked for.
  package enum Scope: Sendable, Equatable {
    /// Skills and trades.
    case all
    /// Skills of any kind.
    case skills
    /// Skills of one kind.
    case kind(SkillKind)
    /// Trades.
    case trades
  }

  private let taxonomy: Taxonomy
  private let keys: WordKeys
  private let table: NameTable
  private let letters: LabelLetters

  /// Takes the labels of `taxonomy`; those of `own` too, where its concepts bear the codes of concepts of `taxonomy`.
  package init(_ taxonomy: Taxonomy, knowing own: Taxonomy? = nil) {
    self.taxonomy = taxonomy
    keys = WordKeys(own ?? taxonomy)
    var gatherer = LabelGatherer(taxonomy)
    if let own, own.hash != taxonomy.hash { gatherer.borrow(from: own) }
    table = NameTable(
      gatherer.labels, entryCount: taxonomy.concepts.count + taxonomy.trades.count, keys: keys)
    letters = LabelLetters(table, keys)
  }

  /// The concepts that the phrase may name, best first.
  package func concepts(for phrase: String, limit: Int = 10, in scope: Scope = .all) -> [NormalisedConcept] {
    let compared = keys.words(of: phrase).map(table.vocabulary.compare)
    let scorer = LabelScorer(table: table, letters: (letters, letters.phrase(phrase)))
    let scores = scorer.scores(compared) { isWanted($0, scope) }
    let bytes = Array(phrase.utf8)
    return ScoredLabel.best(limit, of: scores).map { concept($0, compared, bytes) }
  }

  private func isWanted(_ entry: Int, _ scope: Scope) -> Bool {
    guard entry < taxonomy.concepts.count else { return scope == .all || scope == .trades }
    let kind = taxonomy.concepts[entry].kind
    switch scope {
    case .all, .skills: return kind != .group
    case .kind(let wanted): return kind == wanted
    case .trades: return false
    }
  }

  private func concept(_ scored: ScoredLabel, _ phrase: [ComparedWord], _ bytes: [UInt8]) -> NormalisedConcept
  {
    let count = taxonomy.concepts.count
    let isTrade = scored.entry >= count
    let index = isTrade ? scored.entry - count : scored.entry
    return NormalisedConcept(
      id: isTrade ? taxonomy.trades[index].id : taxonomy.concepts[index].id, isTrade: isTrade, index: index,
      score: scored.score / 1_000, label: table.text(scored.label), source: table.sources[scored.label],
      phraseShare: min(1_000, scored.phraseShare), labelShare: min(1_000, scored.labelShare),
      letters: scored.letters, allLetters: scored.entryLetters,
      words: words(scored.label, phrase, bytes))
  }

  private func words(_ label: Int, _ phrase: [ComparedWord], _ bytes: [UInt8]) -> [NormalisedConcept.Word] {
    let written = table.text(label)
    let numbers = Array(table.words[label])
    let places = keys.words(of: written).map(\.range)
    let labelBytes = Array(written.utf8)
    let weight = max(1, phrase.reduce(0) { $0 + $1.weight })
    return phrase.compactMap { word in
      let best = word.matches.filter { numbers.contains($0.word) }
        .max { ($0.similarity, $1.word) < ($1.similarity, $0.word) }
      guard let best, let place = numbers.firstIndex(of: best.word) else { return nil }
      return NormalisedConcept.Word(
        phrase: word.range.text(bytes), label: places[place].text(labelBytes), rule: best.rule.named,
        similarity: Int(best.similarity), weight: word.weight * 1_000 / weight)
    }
  }
}

extension ByteRange {
  fileprivate func text(_ bytes: [UInt8]) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
}

extension WordMatch.Rule {
  fileprivate var named: NormalisedConcept.Word.Rule {
    switch self {
    case .same: .same
    case .family: .family
    case .exchange: .exchange
    case .letters: .letters
    }
  }
}
