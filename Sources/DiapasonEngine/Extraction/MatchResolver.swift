/// Decides which of the matches in a clause stand: guards first, then one meaning per place.
struct MatchResolver {
  let taxonomy: Taxonomy
  /// The domains named elsewhere in the section and document, for guards of wider scope.
  var sectionDomains: Set<String> = []
  /// Whether a person speaks of themselves. One who names a field knows it: “la santé” needs no “connaissance de” beside it.
  var isProfile = false

  private var lexicon: Lexicon { taxonomy.lexicon }

  /// The matches that stand, in the order of the text.
  func resolve(_ matches: [Match], _ buffer: TokenBuffer, _ atoms: [[UInt32]], _ bytes: [UInt8]) -> [Match] {
    let spelled = matches.filter { isHeard($0) && isSpelled($0, buffer, bytes) && !isExcluded($0, buffer, atoms) }
    let free = spelled.filter { !isGuarded(lexicon.phrases[$0.phrase]) }
    let guarded = spelled.filter { isGuarded(lexicon.phrases[$0.phrase]) }
    let allowed = guarded.filter { match in
      lexicon.phrases[match.phrase].needs.contains { term in
        stands(term, near: match, buffer, atoms, free + guarded.filter { $0.first != match.first })
      }
    }
    let standing = free + allowed
    let cues = standing.filter { lexicon.phrases[$0.phrase].meaning.kind == .cue }
    return onePerPlace(standing.filter { lexicon.phrases[$0.phrase].meaning.kind != .cue }) + cues
  }

  // MARK: Guards

  private func isHeard(_ match: Match) -> Bool { isProfile || !lexicon.phrases[match.phrase].source.isTold }

  private func isGuarded(_ phrase: Lexicon.Phrase) -> Bool {
    guard !phrase.needs.isEmpty else { return false }
    return !(isProfile && phrase.isField && taxonomy.concepts[phrase.meaning.index].kind == .knowledge)
  }

  private func isSpelled(_ match: Match, _ buffer: TokenBuffer, _ bytes: [UInt8]) -> Bool {
    let phrase = lexicon.phrases[match.phrase]
    guard phrase.isCaseExact || phrase.areAccentsExact else { return true }
    let written = bytes[Int(buffer.tokens[match.first].start)..<Int(buffer.tokens[match.last].end)]
    if phrase.isCaseExact { return written.elementsEqual(phrase.spelling) || written.elementsEqual(phrase.spelling + [UInt8(ascii: "s")]) }
    // The first word only: “chargé·e de produit” is “chargé de produit”, “en charge de produits” is not.
    let first = phrase.source.text.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return String(decoding: written, as: UTF8.self).lowercased().hasPrefix(first)
  }

  private func isExcluded(_ match: Match, _ buffer: TokenBuffer, _ atoms: [[UInt32]]) -> Bool {
    lexicon.phrases[match.phrase].excludes.contains { stands($0, near: match, buffer, atoms, []) }
  }

  private func stands(
    _ term: Lexicon.GuardTerm, near match: Match, _ buffer: TokenBuffer, _ atoms: [[UInt32]], _ others: [Match]
  ) -> Bool {
    switch term {
    case .words(let words):
      guard let first = words.first else { return false }
      return buffer.tokens.indices.contains { index in
        guard !(match.first...match.last).contains(index), atoms[index].contains(first) else { return false }
        return words.indices.allSatisfy { index + $0 < atoms.count && atoms[index + $0].contains(words[$0]) }
      }
    case .domain(let domain):
      return others.contains { other in
        let meaning = lexicon.phrases[other.phrase].meaning
        guard meaning.kind == .concept, !other.sharesToken(with: match) else { return false }
        return domain.isEmpty || taxonomy.concepts[meaning.index].domain == domain
      } || sectionDomains.contains(domain)
    }
  }

  // MARK: One meaning per place

  /// The longest match wins its words; a match all of whose words belong to another is dropped, and so is a
  /// concept beside a more specific one on the same words.
  private func onePerPlace(_ matches: [Match]) -> [Match] {
    let ordered = matches.sorted { a, b in
      let (x, y) = (a.held.nonzeroBitCount, b.held.nonzeroBitCount)
      if x != y { return x > y }
      if lexicon.phrases[a.phrase].isPattern != lexicon.phrases[b.phrase].isPattern { return !lexicon.phrases[a.phrase].isPattern }
      return (a.first, a.phrase) < (b.first, b.phrase)
    }
    var kept: [Match] = []
    for match in ordered {
      let meaning = lexicon.phrases[match.phrase].meaning
      let isCovered = kept.contains { other in
        let otherMeaning = lexicon.phrases[other.phrase].meaning
        guard otherMeaning.kind == meaning.kind else { return false }
        if otherMeaning == meaning, match.sharesToken(with: other) { return true }
        if match.isWithin(other) { return !(meaning.kind == .concept && isBelow(meaning.index, otherMeaning.index) && other.isWithin(match)) }
        return meaning.kind == .concept && match.sharesToken(with: other) && isBelow(otherMeaning.index, meaning.index)
      }
      guard !isCovered else { continue }
      kept.removeAll { other in
        let otherMeaning = lexicon.phrases[other.phrase].meaning
        return meaning.kind == .concept && otherMeaning.kind == .concept && match.sharesToken(with: other)
          && isBelow(meaning.index, otherMeaning.index)
      }
      kept.append(match)
    }
    return kept.sorted { ($0.first, $0.last, $0.phrase) < ($1.first, $1.last, $1.phrase) }
  }

  private func isBelow(_ concept: Int, _ other: Int) -> Bool {
    concept != other && taxonomy.ancestors(of: concept).contains(other)
  }
}
