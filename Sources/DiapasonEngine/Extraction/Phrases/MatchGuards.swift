/// Applies what the taxonomy says of ambiguous phrases: how they must be spelled, what must stand near, what must not.
struct MatchGuards {
  /// Whether a person speaks of themselves.
  ///
  /// One who names a field knows it: “la santé” needs no “connaissance de” beside it.
  private let isProfile: Bool
  private let phrases: [Phrase]
  private let table: GuardTable
  private let strings: [UInt8]
  private let concepts: [Concept]
  private let domainNumbers: [Int]

  init(taxonomy: Taxonomy, isProfile: Bool = false) {
    self.isProfile = isProfile
    phrases = taxonomy.lexicon.phrases
    table = taxonomy.guards
    strings = taxonomy.lexicon.strings
    concepts = taxonomy.concepts
    domainNumbers = taxonomy.domainNumbers
  }

  /// Leaves those of the matches that stand in their clause, and adds to `waiting` those that wait to hear what else
  /// the section or document names.
  ///
  /// Most phrases have no guard, and most clauses no phrase that has one.
  func sift(
    _ matches: inout Pile<Match>, waiting: inout Pile<Match>, _ tokens: UnsafeBufferPointer<Token>,
    _ atoms: AtomView, _ bytes: [UInt8]
  ) {
    guard matches.items.contains(where: { $0.entry.isGuarded }) else { return }
    var isExcludable = false
    matches.removeAll { match in
      guard match.entry.isGuarded else { return false }
      let phrase = phrases[match.phrase]
      guard isHeard(phrase), isSpelled(match, phrase, tokens, bytes),
        !isExcludedByWords(match, phrase, atoms)
      else { return true }
      if isAsking(phrase) {
        waiting.append(match)
        return true
      }
      isExcludable = isExcludable || namesDomain(phrase.excludes)
      return false
    }
    if !waiting.isEmpty, admit(&waiting, to: &matches, atoms) { isExcludable = true }
    if isExcludable { dropExcluded(from: &matches) }
  }

  /// Lets in those of the matches whose guard is met in the clause, and leaves those that may hear more elsewhere; tells
  /// whether another skill may drive out one of those that are let in.
  ///
  /// All of them count for each other: those that go on waiting are put behind them until all are judged.
  private func admit(
    _ asking: inout Pile<Match>, to standing: inout Pile<Match>, _ atoms: AtomView
  ) -> Bool {
    var isExcludable = false
    let count = asking.count
    var named = domains(standing.items)
    named.formUnion(domains(asking.items))
    for index in 0..<count {
      let match = asking[index]
      let phrase = phrases[match.phrase]
      let isMet = phrase.needs.range.contains { place in
        let term = table.terms.items[place]
        guard term.isDomain else { return wordsStand(term, near: match, atoms) }
        return meets(term, named)
          && (skillStands(term, near: match, among: standing.items)
            || skillStands(term, near: match, among: asking.items[..<count]))
      }
      if isMet {
        standing.append(match)
        isExcludable = isExcludable || namesDomain(phrase.excludes)
      } else if namesDomain(phrase.needs) {
        asking.append(match)
      }
    }
    asking.removeFirst(count)
    return isExcludable
  }

  /// Drops the matches beside a skill that drives them out; what is dropped drives out others all the same.
  private func dropExcluded(from standing: inout Pile<Match>) {
    let all = Array(standing.items)
    standing.removeAll { match in
      match.entry.isGuarded && isExcludedBySkill(match, phrases[match.phrase], among: all)
    }
  }

  private func isHeard(_ phrase: Phrase) -> Bool { isProfile || !phrase.flags.contains(.told) }

  /// Whether something must stand beside it.
  private func isAsking(_ phrase: Phrase) -> Bool {
    guard !phrase.needs.isEmpty else { return false }
    let isKnown = isProfile && phrase.flags.contains(.field)
    return !(isKnown && concepts[phrase.meaning.index].kind == .knowledge)
  }

  /// Whether one of the terms asks for a skill.
  private func namesDomain(_ run: Run) -> Bool {
    run.range.contains { table.terms.items[$0].isDomain }
  }

  /// The domains of the skills that matches name.
  func domains(_ matches: UnsafeMutableBufferPointer<Match>) -> DomainSet {
    var domains = DomainSet()
    guard !domainNumbers.isEmpty else { return domains }
    for match in matches {
      let isConcept = match.meaning.kind == .concept
      domains.insert(domainNumbers[isConcept ? match.meaning.index : 0], if: isConcept)
    }
    return domains
  }

  /// Why a match is neither standing nor waiting.
  func refusal(
    of match: Match, _ tokens: UnsafeBufferPointer<Token>, _ atoms: AtomView, _ bytes: [UInt8],
    beside others: [Match]
  ) -> NearMiss.Reason {
    let phrase = phrases[match.phrase]
    if !isSpelled(match, phrase, tokens, bytes) { return .spelling }
    let isExcluded =
      isExcludedByWords(match, phrase, atoms) || isExcludedBySkill(match, phrase, among: others)
    return isExcluded ? .excluded : .needs
  }

  /// Whether one of the domains that a phrase needs is among these.
  func isMet(_ match: Match, by domains: DomainSet) -> Bool {
    phrases[match.phrase].needs.range.contains { meets(table.terms.items[$0], domains) }
  }

  /// Whether a domain that the term asks for is among these.
  private func meets(_ term: GuardTable.Term, _ domains: DomainSet) -> Bool {
    switch term.domain {
    case GuardTerm.words: false
    case GuardTerm.anyDomain: !domains.isEmpty
    default: domains.contains(Int(term.domain))
    }
  }

  private func isSpelled(
    _ match: Match, _ phrase: Phrase, _ tokens: UnsafeBufferPointer<Token>, _ bytes: [UInt8]
  ) -> Bool {
    guard !phrase.flags.isDisjoint(with: [.caseExact, .accentsExact]) else { return true }
    let written = bytes[Int(tokens[match.first].start)..<Int(tokens[match.last].end)]
    let spelling = strings[phrase.text.range]
    return phrase.flags.contains(.caseExact)
      ? Spelling.isSameCase(written, spelling) : Spelling.hasAccents(written, of: spelling)
  }

  /// Whether words drive it out.
  private func isExcludedByWords(_ match: Match, _ phrase: Phrase, _ atoms: AtomView) -> Bool {
    let (terms, list) = (table.terms.items, phrase.excludes)
    return !list.isEmpty && table.firsts.items[Int(list.start)].meets(atoms.held)
      && list.range.contains { wordsStand(terms[$0], near: match, atoms) }
  }

  /// Whether another skill drives it out.
  private func isExcludedBySkill(_ match: Match, _ phrase: Phrase, among others: [Match]) -> Bool {
    phrase.excludes.range.contains {
      skillStands(table.terms.items[$0], near: match, among: others, but: phrase.meaning)
    }
  }

  /// Whether the words that a guard names stand near a match.
  @inline(__always)
  private func wordsStand(_ term: GuardTable.Term, near match: Match, _ atoms: AtomView) -> Bool {
    atoms.holds(term.first) && wordsStand(term.words.range, beside: match, atoms)
  }

  private func wordsStand(_ words: Range<Int>, beside match: Match, _ atoms: AtomView) -> Bool {
    let (count, first) = (atoms.masks.count, table.atoms.items[words.lowerBound])
    return atoms.atoms.indices.contains { place in
      guard atoms.atoms[place] == first else { return false }
      let token = Int(atoms.owners[place])
      return !match.holds(token) && token + words.count <= count
        && words.dropFirst().allSatisfy {
          atoms.fits(token + $0 - words.lowerBound, table.atoms.items[$0])
        }
    }
  }

  /// Whether a skill that a guard names is among these, one with the meaning `but` left out.
  private func skillStands(
    _ term: GuardTable.Term, near match: Match, among others: some Sequence<Match>,
    but same: Meaning? = nil
  ) -> Bool {
    guard term.isDomain else { return false }
    return others.contains { other in
      let meaning = other.meaning
      guard meaning.kind == .concept,
        term.domain == GuardTerm.anyDomain || domainNumbers[meaning.index] == Int(term.domain)
      else { return false }
      return meaning != same && !other.sharesToken(with: match)
    }
  }
}
