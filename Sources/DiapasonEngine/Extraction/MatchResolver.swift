/// Decides which of the matches in a clause stand: guards first, then one meaning per place.
struct MatchResolver {
  let taxonomy: Taxonomy
  /// The domains named elsewhere in the section and document, for guards of wider scope.
  var sectionDomains: Set<String> = []

  private var lexicon: Lexicon { taxonomy.lexicon }

  /// The matches that stand, in the order of the text.
  func resolve(_ matches: [Match], _ buffer: TokenBuffer, _ atoms: [[UInt32]], _ bytes: [UInt8]) -> [Match] {
    let spelled = matches.filter { isSpelled($0, buffer, bytes) && !isExcluded($0, buffer, atoms, []) }
    let free = spelled.filter { lexicon.phrases[$0.phrase].needs.isEmpty }
    let guarded = spelled.filter { !lexicon.phrases[$0.phrase].needs.isEmpty }
    let allowed = guarded.filter { match in
      lexicon.phrases[match.phrase].needs.contains { term in
        stands(term, near: match, buffer, atoms, free + guarded.filter { $0.first != match.first })
      }
    }
    let guarding = free + allowed
    let standing = guarding.filter { !isExcluded($0, buffer, atoms, guarding) }
    let cues = standing.filter { lexicon.phrases[$0.phrase].meaning.kind == .cue }
    return onePerPlace(standing.filter { lexicon.phrases[$0.phrase].meaning.kind != .cue }) + cues
  }

  // MARK: Guards

  private func isSpelled(_ match: Match, _ buffer: TokenBuffer, _ bytes: [UInt8]) -> Bool {
    let phrase = lexicon.phrases[match.phrase]
    guard phrase.isCaseExact || phrase.areAccentsExact else { return true }
    let written = bytes[Int(buffer.tokens[match.first].start)..<Int(buffer.tokens[match.last].end)]
    if phrase.isCaseExact { return written.elementsEqual(phrase.spelling) || written.elementsEqual(phrase.spelling + [UInt8(ascii: "s")]) }
    let accented = Self.words(phrase.source.text).first { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return accented.map { word in Self.words(String(decoding: written, as: UTF8.self)).contains { $0.hasPrefix(word) } } ?? true
  }

  /// Lower-case words: “chargée de deploiement” is spelled as “chargé de déploiement” asks, “charge” is not.
  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  private func isExcluded(_ match: Match, _ buffer: TokenBuffer, _ atoms: [[UInt32]], _ others: [Match]) -> Bool {
    let phrase = lexicon.phrases[match.phrase]
    let others = phrase.excludes.isEmpty ? [] : others.filter { lexicon.phrases[$0.phrase].meaning != phrase.meaning }
    return phrase.excludes.contains { stands($0, near: match, buffer, atoms, others) }
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
