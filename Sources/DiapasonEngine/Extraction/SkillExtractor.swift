/// Finds the skills and trades that a document names.
///
/// ```swift
/// let extraction = SkillExtractor(taxonomy).extract(from: document)
/// ```
public struct SkillExtractor: Sendable {
  private let taxonomy: Taxonomy
  private let languages: LanguageReader
  private let experiences: ExperienceReader
  private let terms: TermsReader
  private let roles: RoleReader
  private let demands: DemandReader
  private let years: TradeYears
  private let profiles: ProfileReader
  private let trades: TradeReader
  private let titles: TitleSkillReader
  /// What reads the clauses of postings, and those of profiles.
  private let clauses: (posting: ClauseReader, profile: ClauseReader)
  private let kinds: KindReader
  /// By cue, whether it is a word of a profile's headings.
  private let isHeadingWord: [Bool]

  /// Makes an extractor for the skills of `taxonomy`; one that `explains` also keeps what it refused.
  public init(_ taxonomy: Taxonomy, explains: Bool = false) {
    self.taxonomy = taxonomy
    clauses = (
      ClauseReader(taxonomy, .posting, explains: explains),
      ClauseReader(taxonomy, .profile, explains: explains)
    )
    roles = RoleReader(taxonomy)
    let cues = CueTable(taxonomy.cues)
    let titleCues = TitleCues(taxonomy)
    demands = DemandReader(taxonomy: taxonomy, cues: cues, titles: titleCues)
    years = TradeYears(taxonomy: taxonomy, cues: cues)
    profiles = ProfileReader(taxonomy: taxonomy)
    let head = HeadTitles(taxonomy)
    trades = TradeReader(taxonomy: taxonomy, head: head, cues: titleCues)
    titles = TitleSkillReader(taxonomy: taxonomy, head: head)
    languages = LanguageReader(taxonomy)
    experiences = ExperienceReader(taxonomy)
    terms = TermsReader(taxonomy)
    kinds = KindReader(taxonomy)
    isHeadingWord = taxonomy.meanings(ofCuesUnder: "profile.headings") { _ in true }.map { $0 != nil }
  }

  /// What the document seems to be, whatever its own `kind` says.
  ///
  /// ```swift
  /// document.kind = extractor.kind(of: document).kind
  /// ```
  public func kind(of document: Document) -> RecognisedKind { kinds.kind(of: document) }

  /// What the document says.
  public func extract(from document: consuming Document) -> Extraction {
    extract(from: document, in: ReadingMemory(taxonomy))
  }

  /// What the document says, read in memory that serves for one document after the other.
  package func extract(from document: consuming Document, in memory: ReadingMemory) -> Extraction {
    var readings = read(document, in: memory)
    let nearMisses = readings.refused.flatMap { self.nearMisses($0.reading, $0.matches) }
    switch document.kind {
    case .posting: roles.assignRoles(in: &document, &readings)
    case .profile: document = profiles.withRoles(document, readings)
    }
    languages.tellLanguages(of: &document, readings)
    var mentions = mentions(document, readings)
    let trades = trades.trades(in: document, readings)
    var experiences: [Experience] = []
    switch document.kind {
    case .posting:
      demands.judge(&mentions, document, readings)
      years.add(to: &mentions, trades, document, readings)
    case .profile:
      hear(&mentions, trades, document, readings)
      experiences = self.experiences.experiences(in: document, readings)
    }
    let terms = terms.terms(in: document, readings, experiences)
    return Extraction(
      document: document, mentions: mentions, trades: trades, terms: terms, experiences: experiences,
      nearMisses: nearMisses)
  }

  private func read(_ document: Document, in memory: ReadingMemory) -> DocumentReading {
    (document.kind == .profile ? clauses.profile : clauses.posting).read(document, in: memory)
  }

  /// The skills and trades that the words name, whatever is done with them; the roles of the parts are known already.
  func named(in document: Document) -> (mentions: [SkillMention], trades: [TradeMention]) {
    let readings = read(document, in: ReadingMemory(taxonomy))
    return (mentions(document, readings), trades.trades(in: document, readings))
  }

  /// What a person's words and titles say that they hold.
  private func hear(
    _ mentions: inout [SkillMention], _ trades: [TradeMention], _ document: Document,
    _ readings: DocumentReading
  ) {
    let implied = titles.implied(by: trades, beside: mentions, in: document, readings)
    profiles.judge(&mentions, document, readings)
    mentions += implied
    mentions.sort { $0.range.start < $1.range.start }
  }

  /// The refused phrases that stand for a skill which nothing else in the clause names.
  private func nearMisses(
    _ reading: ClauseReading, _ refused: [(match: Match, reason: NearMiss.Reason)]
  ) -> [NearMiss] {
    let lexicon = taxonomy.lexicon
    let heard = Set(reading.matches.map { $0.meaning })
    return refused.compactMap { match, reason in
      let phrase = lexicon.phrases[match.phrase]
      guard phrase.meaning.kind == .concept, !heard.contains(phrase.meaning) else { return nil }
      return NearMiss(
        concept: phrase.meaning.index, range: reading.range(match), rule: lexicon.text(phrase), reason: reason
      )
    }
  }

  /// Whether a heading holds nothing but words of headings: “Education” names a part of the profile, no skill.
  private func isMereHeading(_ reading: ClauseReading) -> Bool {
    let words = reading.matches.filter { $0.meaning.kind == .cue && isHeadingWord[$0.meaning.index] }
    return reading.tokens.indices.allSatisfy { token in
      reading.tokens[token].isFunction || words.contains { $0.holds(token) }
    }
  }

  /// Every skill named, in the order of the text, before anything is known of what the text does with it.
  private func mentions(_ document: Document, _ readings: DocumentReading) -> [SkillMention] {
    var mentions: [SkillMention] = []
    // Most documents name some dozens.
    mentions.reserveCapacity(64)
    for section in document.sections.indices {
      let own = readings[section]
      for clause in own.indices {
        let reading = own[clause]
        if document.kind == .profile, document.sections[section].clauses[clause].kind == .heading,
          isMereHeading(reading)
        {
          continue
        }
        for match in reading.matches {
          // Cues come last.
          if match.meaning.kind == .cue { break }
          if match.meaning.kind == .concept { append(match, of: reading, section, clause, to: &mentions) }
        }
      }
    }
    return mentions
  }

  /// The skill that a match names, and those that come with it.
  private func append(
    _ match: Match, of reading: ClauseReading, _ section: Int, _ clause: Int,
    to mentions: inout [SkillMention]
  ) {
    let isMended = reading.isMended(match)
    mentions.append(
      SkillMention(
        concept: match.meaning.index, range: reading.range(match), stance: .context, section: section,
        clause: clause, by: isMended ? "typo" : match.entry.isPattern ? "pattern" : "label",
        source: .phrase(match.phrase, taxonomy), confidence: isMended ? 60 : 80))
    guard match.entry.hasCompany else { return }
    for also in taxonomy.lexicon.phrases[match.phrase].with.range {
      var mention = mentions[mentions.count - 1]
      mention.concept = Int(taxonomy.lexicon.numbers[also])
      mentions.append(mention)
    }
  }
}
