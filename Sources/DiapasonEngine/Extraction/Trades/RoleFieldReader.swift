/// Finds what a person does where the role line names a field of work and no trade: “UX / UI”, “Déploiement”, “Node.js”.
///
/// A field is a word of the list `titles.fields`, or a skill by which a trade is known, or a tool of such a skill.
struct RoleFieldReader {
  /// Longer lines tell of something else.
  private static let mostWords = 4
  /// The name may stand before the role.
  private static let openingClauses = 2

  private let taxonomy: Taxonomy
  private let cues: TitleCues
  private let head: HeadTitles
  private let trades: [Int: Int]

  init(taxonomy: Taxonomy, head: HeadTitles, cues: TitleCues) {
    self.taxonomy = taxonomy
    self.cues = cues
    self.head = head
    let known = taxonomy.trades.indices.compactMap { trade in taxonomy.trades[trade].skill.map { ($0, trade) }
    }
    trades = Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// The trades of the first role line that names a field; what the person wishes or lacks is none.
  func trades(
    in document: Document, _ readings: DocumentReading,
    isHeld: (_ section: Int, _ clause: Int, ByteRange) -> Bool
  ) -> [TradeMention] {
    for (section, clause) in roleLines(of: document, readings) {
      let named = fields(readings[section][clause]).filter { isHeld(section, clause, $0.range) }
      if !named.isEmpty { return named }
    }
    return []
  }

  /// The titles of the head, then how the text opens.
  private func roleLines(of document: Document, _ readings: DocumentReading) -> [(section: Int, clause: Int)]
  {
    let titles = head.ranges(in: document, readings)
    let places = document.sections.indices.flatMap { section in
      document.sections[section].clauses.indices.map { (section, $0) }
    }
    func clause(_ place: (Int, Int)) -> Clause { document.sections[place.0].clauses[place.1] }
    let titled = places.filter { HeadTitles.hold(clause($0), among: titles) }
    let text = places.filter { ![.frontMatter, .other].contains(clause($0).kind) }
    return titled + text.prefix(Self.openingClauses)
  }

  /// The trades whose fields a short line names from its first word on; a grade before them does not count.
  func fields(_ reading: ClauseReading) -> [TradeMention] {
    let all = cues.fields(reading) + skills(reading)
    let grades = cues.read(reading).cues.compactMap { cue in
      if case .seniority = cue.meaning { cue.range } else { nil }
    }.filter { grade in !all.contains { $0.range.overlaps(grade) } }
    let words = reading.tokens.filter { token in
      !token.isFunction && !grades.contains { $0.overlaps(token.range) }
    }
    guard reading.tokens.first?.isFunction == false, let first = words.first,
      all.contains(where: { $0.range.overlaps(first.range) }), isShort(words, all)
    else { return [] }
    return all.filter { one in
      !all.contains { $0.range.count > one.range.count && $0.range.contains(one.range) }
    }
    .sorted { $0.range.start < $1.range.start }
  }

  /// Whether the line holds little besides the fields.
  private func isShort(_ words: [Token], _ named: [TradeMention]) -> Bool {
    let told = words.count { word in named.contains { $0.range.overlaps(word.range) } }
    return words.count <= Self.mostWords && told * 2 >= words.count
  }

  private func skills(_ reading: ClauseReading) -> [TradeMention] {
    reading.matches.flatMap { match -> [TradeMention] in
      let phrase = taxonomy.lexicon.phrases[match.phrase]
      guard phrase.meaning.kind == .concept else { return [] }
      return taxonomy.lexicon.meanings(phrase).compactMap { concept in
        trade(of: concept).map { TradeMention(trade: $0, when: .now, range: reading.range(match)) }
      }
    }
  }

  /// The trade known by a skill, or by the nearest that contains it: web development, Node.js.
  private func trade(of concept: Int) -> Int? {
    let isCraft = [.tool, .language, .skill].contains(taxonomy.concepts[concept].kind)
    return ([concept] + (isCraft ? taxonomy.ancestors(of: concept) : [])).lazy.compactMap { trades[$0] }.first
  }
}
