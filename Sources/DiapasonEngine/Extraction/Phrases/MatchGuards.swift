/// Applies what the taxonomy says of ambiguous phrases: how they must be spelled, what must stand near, what must not.
struct MatchGuards {
  /// Whether a person speaks of themselves.
  ///
  /// One who names a field knows it: “la santé” needs no “connaissance de” beside it.
  private let isProfile: Bool
  private let phrases: [Phrase]
  private let terms: [GuardTerm]
  private let numbers: [UInt32]
  private let strings: [UInt8]
  private let concepts: [Concept]
  private let domainNumbers: [Int]

  init(taxonomy: Taxonomy, isProfile: Bool = false) {
    self.isProfile = isProfile
    phrases = taxonomy.lexicon.phrases
    terms = taxonomy.lexicon.guards
    numbers = taxonomy.lexicon.numbers
    strings = taxonomy.lexicon.strings
    concepts = taxonomy.concepts
    domainNumbers = taxonomy.domainNumbers
  }

  /// The matches that may stand in their clause, and those that wait to hear what else the section or document names.
  ///
  /// Most phrases have no guard, and most clauses no phrase that has one.
  func sorted(
    _ matches: [Match], _ buffer: TokenBuffer, _ atoms: AtomBuffer, _ bytes: [UInt8]
  ) -> (standing: [Match], waiting: [Match]) {
    guard matches.contains(where: { $0.entry.isGuarded }) else { return (matches, []) }
    var standing: [Match] = []
    standing.reserveCapacity(matches.count)
    var asking: [Match] = []
    for match in matches {
      if match.entry.isGuarded {
        let phrase = phrases[match.phrase]
        guard isHeard(phrase), isSpelled(match, phrase, buffer.tokens, bytes),
          !isExcluded(match, phrase, atoms, [])
        else { continue }
        if isAsking(phrase) {
          asking.append(match)
          continue
        }
      }
      standing.append(match)
    }
    let waiting = asking.isEmpty ? [] : admit(asking, to: &standing, atoms)
    if standing.contains(where: isExcludable) {
      let all = standing
      standing.removeAll { isExcludable($0) && isExcluded($0, phrases[$0.phrase], atoms, all) }
    }
    return (standing, waiting)
  }

  /// Lets in those of the matches whose guard is met in the clause, and returns those that may hear more elsewhere.
  private func admit(_ asking: [Match], to standing: inout [Match], _ atoms: AtomBuffer) -> [Match] {
    let others = standing + asking
    var waiting: [Match] = []
    for match in asking {
      let needs = phrases[match.phrase].needs.range
      if needs.contains(where: { stands(terms[$0], near: match, atoms, others) }) {
        standing.append(match)
      } else if needs.contains(where: { terms[$0].domain != GuardTerm.words }) {
        waiting.append(match)
      }
    }
    return waiting
  }

  private func isHeard(_ phrase: Phrase) -> Bool { isProfile || !phrase.flags.contains(.told) }

  /// Whether something must stand beside it.
  private func isAsking(_ phrase: Phrase) -> Bool {
    guard !phrase.needs.isEmpty else { return false }
    let isKnown = isProfile && phrase.flags.contains(.field)
    return !(isKnown && concepts[phrase.meaning.index].kind == .knowledge)
  }

  private func isExcludable(_ match: Match) -> Bool {
    match.entry.isGuarded && !phrases[match.phrase].excludes.isEmpty
  }

  /// The domains of the skills that matches name.
  func domains(_ matches: [Match]) -> DomainSet {
    var domains = DomainSet()
    for match in matches {
      let meaning = match.meaning
      if meaning.kind == .concept { domains.insert(domainNumbers[meaning.index]) }
    }
    return domains
  }

  /// Why a match is neither standing nor waiting.
  func refusal(
    of match: Match, _ buffer: TokenBuffer, _ atoms: AtomBuffer, _ bytes: [UInt8], beside others: [Match]
  ) -> NearMiss.Reason {
    let phrase = phrases[match.phrase]
    if !isSpelled(match, phrase, buffer.tokens, bytes) { return .spelling }
    return isExcluded(match, phrase, atoms, others) ? .excluded : .needs
  }

  /// Whether one of the domains that a phrase needs is among these.
  func isMet(_ match: Match, by domains: DomainSet) -> Bool {
    phrases[match.phrase].needs.range.contains { place in
      switch terms[place].domain {
      case GuardTerm.words: false
      case GuardTerm.anyDomain: !domains.isEmpty
      default: domains.contains(Int(terms[place].domain))
      }
    }
  }

  private func isSpelled(_ match: Match, _ phrase: Phrase, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    guard !phrase.flags.isDisjoint(with: [.caseExact, .accentsExact]) else { return true }
    let written = bytes[Int(tokens[match.first].start)..<Int(tokens[match.last].end)]
    let spelling = strings[phrase.text.range]
    return phrase.flags.contains(.caseExact)
      ? Spelling.isSameCase(written, spelling) : Spelling.hasAccents(written, of: spelling)
  }

  private func isExcluded(_ match: Match, _ phrase: Phrase, _ atoms: AtomBuffer, _ others: [Match]) -> Bool {
    phrase.excludes.range.contains { stands(terms[$0], near: match, atoms, others, but: phrase.meaning) }
  }

  /// Whether what a guard names stands near a match; of other matches those with the meaning `but` do not count.
  private func stands(
    _ term: GuardTerm, near match: Match, _ atoms: AtomBuffer, _ others: [Match], but same: Meaning? = nil
  ) -> Bool {
    guard term.domain == GuardTerm.words else {
      return others.contains { other in
        let meaning = other.meaning
        guard meaning.kind == .concept,
          term.domain == GuardTerm.anyDomain || domainNumbers[meaning.index] == Int(term.domain)
        else { return false }
        return meaning != same && !other.sharesToken(with: match)
      }
    }
    let words = term.atoms.range
    guard !words.isEmpty, atoms.holds(numbers[words.lowerBound]) else { return false }
    return (0..<max(0, atoms.count - words.count + 1)).contains { index in
      !match.holds(index)
        && words.allSatisfy { atoms.fits(index + $0 - words.lowerBound, numbers[$0]) }
    }
  }
}
