/// Applies what the taxonomy says of ambiguous phrases: how they must be spelled, what must stand near, what must not.
struct MatchGuards {
  let taxonomy: Taxonomy
  /// Whether a person speaks of themselves.
  ///
  /// One who names a field knows it: “la santé” needs no “connaissance de” beside it.
  var isProfile = false

  private var lexicon: Lexicon { taxonomy.lexicon }

  /// The matches that may stand in their clause, and those that wait to hear what else the section or document names.
  func sorted(
    _ matches: [Match], _ buffer: TokenBuffer, _ atoms: AtomBuffer, _ bytes: [UInt8]
  ) -> (standing: [Match], waiting: [Match]) {
    let spelled = matches.filter {
      isHeard($0) && isSpelled($0, buffer.tokens, bytes) && !isExcluded($0, atoms, [])
    }
    var standing = spelled.filter { !isGuarded($0) }
    let guarded = spelled.filter { isGuarded($0) }
    let others = standing + guarded
    var waiting: [Match] = []
    for match in guarded {
      let terms = lexicon.guards[lexicon.phrases[match.phrase].needs.range]
      if terms.contains(where: { stands($0, near: match, atoms, others) }) {
        standing.append(match)
      } else if terms.contains(where: { $0.domain != GuardTerm.words }) {
        waiting.append(match)
      }
    }
    return (standing.filter { !isExcluded($0, atoms, standing) }, waiting)
  }

  private func isHeard(_ match: Match) -> Bool {
    isProfile || !lexicon.phrases[match.phrase].flags.contains(.told)
  }

  private func isGuarded(_ match: Match) -> Bool {
    let phrase = lexicon.phrases[match.phrase]
    guard !phrase.needs.isEmpty else { return false }
    let isKnown = isProfile && phrase.flags.contains(.field)
    return !(isKnown && taxonomy.concepts[phrase.meaning.index].kind == .knowledge)
  }

  /// The domains of the skills that matches name.
  func domains(_ matches: [Match]) -> DomainSet {
    var domains = DomainSet()
    for match in matches {
      let meaning = match.meaning
      if meaning.kind == .concept { domains.insert(taxonomy.domainNumbers[meaning.index]) }
    }
    return domains
  }

  /// Why a match is neither standing nor waiting.
  func refusal(
    of match: Match, _ buffer: TokenBuffer, _ atoms: AtomBuffer, _ bytes: [UInt8], beside others: [Match]
  ) -> NearMiss.Reason {
    if !isSpelled(match, buffer.tokens, bytes) { return .spelling }
    return isExcluded(match, atoms, others) ? .excluded : .needs
  }

  /// Whether one of the domains that a phrase needs is among these.
  func isMet(_ match: Match, by domains: DomainSet) -> Bool {
    lexicon.guards[lexicon.phrases[match.phrase].needs.range].contains { term in
      switch term.domain {
      case GuardTerm.words: false
      case GuardTerm.anyDomain: !domains.isEmpty
      default: domains.contains(Int(term.domain))
      }
    }
  }

  private func isSpelled(_ match: Match, _ tokens: [Token], _ bytes: [UInt8]) -> Bool {
    let phrase = lexicon.phrases[match.phrase]
    guard !phrase.flags.isDisjoint(with: [.caseExact, .accentsExact]) else { return true }
    let written = bytes[Int(tokens[match.first].start)..<Int(tokens[match.last].end)]
    let spelling = lexicon.strings[phrase.text.range]
    if phrase.flags.contains(.caseExact) {
      return written.starts(with: spelling)
        && (written.count == spelling.count || written.elementsEqual(spelling + [UInt8(ascii: "s")]))
    }
    guard let accented = Self.words(spelling).first(where: { !$0.utf8.allSatisfy { $0 < 0x80 } }) else {
      return true
    }
    return Self.words(written).contains { $0.hasPrefix(accented) }
  }

  /// Lower-case words: “chargée de deploiement” is spelled as “chargé de déploiement” asks, “charge” is not.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  private func isExcluded(_ match: Match, _ atoms: AtomBuffer, _ others: [Match]) -> Bool {
    let phrase = lexicon.phrases[match.phrase]
    guard !phrase.excludes.isEmpty else { return false }
    let others = others.filter { $0.meaning != phrase.meaning }
    return lexicon.guards[phrase.excludes.range].contains { stands($0, near: match, atoms, others) }
  }

  private func stands(_ term: GuardTerm, near match: Match, _ atoms: AtomBuffer, _ others: [Match]) -> Bool {
    guard term.domain == GuardTerm.words else {
      return others.contains { other in
        let meaning = other.meaning
        guard meaning.kind == .concept, !other.sharesToken(with: match) else { return false }
        return term.domain == GuardTerm.anyDomain || taxonomy.domainNumbers[meaning.index] == Int(term.domain)
      }
    }
    let words = lexicon.numbers[term.atoms.range]
    guard let first = words.first, atoms.holds(first) else { return false }
    return (0..<max(0, atoms.count - words.count + 1)).contains { index in
      !match.holds(index)
        && zip(index..., words).allSatisfy { atoms.fits($0, $1) }
    }
  }
}
