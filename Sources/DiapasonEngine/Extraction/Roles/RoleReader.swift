/// Decides what each clause of a posting is for.
///
/// A reader knows it from the heading above, from the sentence that introduces the list, from the clause's own words,
/// and from what stands beside it. Each of these speaks for roles in points (`RoleVotes`); the sum decides.
struct RoleReader {
  private let votes: RoleVotes
  private let hiring: HiringSentence
  private let keys: WordTable<Role>
  /// By cue, how it takes part.
  private let cues: [RoleCues]

  init(_ taxonomy: Taxonomy) {
    votes = RoleVotes(taxonomy)
    hiring = HiringSentence(taxonomy)
    cues = zip(votes.cues, hiring.cues).map { $0.union($1) }
    keys = WordTable(taxonomy, "roleKey") { Role(rawValue: String($0)) }
  }

  /// Sets the roles of the document's sections and clauses; a clause that both hires and goes on is cut in two.
  func assignRoles(in document: inout Document, _ readings: inout DocumentReading) {
    FrontMatterRoles(keys: keys).assign(in: &document, readings)
    var held = cues(of: readings)
    HeadingFinder(votes: votes).splitSections(&document, &readings, held)
    if hiring.split(&document, &readings, held) { held = cues(of: readings) }
    let headings = headingScores(document, readings)
    var isConfirmed = headings.contains(where: \.asks)
    let text = document.text
    text.withBytes { text in
      var voices = Pile<ClauseVoices>(room: document.sections.reduce(0) { max($0, $1.clauses.count) })
      var first = 0
      for index in document.sections.indices {
        let own = held[first..<first + readings[index].count]
        first = own.endIndex
        gatherVoices(&voices, document.sections[index].clauses, readings[index], own, text)
        let haveAsked = assignRoles(
          in: &document.sections[index], voices.items, headings[index], readings[index], text)
        isConfirmed = isConfirmed || haveAsked
      }
    }
    if !isConfirmed { doubt(&document) }
  }

  /// Of each clause of the document, in order.
  private func cues(of readings: DocumentReading) -> [RoleCues] {
    var held: [RoleCues] = []
    held.reserveCapacity(readings.reduce(0) { $0 + $1.count })
    for section in readings {
      for reading in section { held.append(RoleCues(reading, cues)) }
    }
    return held
  }

  // MARK: Headings

  /// For each section what its heading says, with an echo of the section that it stands in: fainter where the
  /// heading itself has something to say.
  private func headingScores(_ document: Document, _ readings: DocumentReading) -> [RoleScores] {
    var scores: [RoleScores] = []
    scores.reserveCapacity(document.sections.count)
    for index in document.sections.indices {
      var own = RoleScores()
      if document.sections[index].heading != nil {
        own = said(readings[index][0])
        if isTerm(own, readings[index][0]) { own = RoleScores() }
        if leadsOver(document.sections[index].clauses, readings[index]) { own = votes.purpose }
      }
      if let parent = document.sections[index].parent {
        own += own.isSilent ? scores[parent].halved : scores[parent].halved.halved
      }
      scores.append(own)
    }
    return scores
  }

  /// What a heading says; of “Context: finding the right person” what stands before the colon, where it says something.
  private func said(_ heading: ClauseReading) -> RoleScores {
    if let colon = heading.tokens.dropFirst().firstIndex(where: { $0.gap == .colon }) {
      let named = votes.scores(heading, .headings, before: colon)
      if !named.isSilent { return named }
    }
    return votes.scores(heading, .headings)
  }

  /// Whether the heading is a term with its value, “**Place: Lyon**”: it says nothing of what follows.
  private func isTerm(_ scores: RoleScores, _ heading: ClauseReading) -> Bool {
    scores.best.role == .terms && heading.tokens.dropFirst().contains { $0.gap == .colon }
  }

  /// Whether the heading hires and ends with “pour”, “We look for a designer | to”: what follows says what for.
  private func leadsOver(_ clauses: [Clause], _ readings: [ClauseReading]) -> Bool {
    readings.count > 1 && clauses[1].kind == .heading && readings[1].tokens.count == 1
  }

  // MARK: Clauses

  /// Whether a clause of the section that introduces a list has asked for something.
  private func assignRoles(
    in section: inout Section, _ voices: UnsafeMutableBufferPointer<ClauseVoices>, _ heading: RoleScores,
    _ readings: [ClauseReading], _ text: TextBytes
  ) -> Bool {
    let named = heading.best
    section.role = named.role
    section.confidence = Self.confidence(named.lead)
    var introductions = ListIntroductions()
    var isApplying = false
    for place in voices.indices {
      var clause = section.clauses[place]
      guard clause.kind != .other, clause.kind != .frontMatter else { continue }
      introductions.leave(before: clause)
      let own = voices[place].own
      let introduces =
        ListIntroductions.introduces(clause, text)
        || voices[place].points && ListIntroductions.precedesList(place, section.clauses)
      let said = introduces ? introduced(readings[place]) : nil
      var total = heading + introductions.scores + own + voices[place].shared
      if voices[place].hires { total += votes.hiring }
      if let said { total += said }
      // Behind “send us your CV” the terms are told, and what says nothing by itself belongs to it: “See you soon!”
      if isApplying, own.isSilent { total += votes.applying }
      isApplying = isApplying || (named.role == .terms && own.best.role == .apply)
      let best = total.best
      clause.introduction = introductions.nearest
      clause.role = best.role
      clause.confidence = Self.confidence(best.lead)
      section.clauses[place] = clause
      if let said { introductions.enter(place, clause, said + own.halved) }
    }
    return introductions.haveAsked
  }

  /// What each clause of a section says for itself, and what its neighbours say of it.
  private func gatherVoices(
    _ voices: inout Pile<ClauseVoices>, _ clauses: [Clause], _ readings: [ClauseReading],
    _ cues: ArraySlice<RoleCues>, _ text: TextBytes
  ) {
    voices.removeAll()
    for place in clauses.indices {
      let held = cues[cues.startIndex + place]
      let isQuestion = asks(clauses[place], text)
      // Most clauses hold no word about roles, and their readings are not even touched.
      guard !held.isEmpty || isQuestion else {
        voices.append(ClauseVoices(RoleScores()))
        continue
      }
      let reading = readings[place]
      let hires = held.contains(.hiring) && hiring.tokens(reading) != nil
      voices.append(
        ClauseVoices(
          ownScores(clauses[place].kind, reading, held, isQuestion), hires: hires,
          points: held.contains(.pointing)))
    }
    ClauseRuns.share(voices.items, clauses)
  }

  /// What a clause that introduces a list says of it, and so of itself.
  private func introduced(_ reading: ClauseReading) -> RoleScores {
    let words = votes.scores(reading, .introductions)
    return votes.names(reading) ? words + votes.scores(reading, .headings) : words
  }

  /// What the clause itself says: its words, how it begins, and the label before a colon (“Compétences : Python”).
  private func ownScores(
    _ kind: Clause.Kind, _ reading: ClauseReading, _ held: RoleCues, _ isQuestion: Bool
  ) -> RoleScores {
    guard kind != .other, kind != .frontMatter else { return RoleScores() }
    var said = held.contains(.words) ? votes.scores(reading, .words) : RoleScores()
    guard kind != .heading else { return said }
    // “Vous voulez rejoindre une équipe agile ?” invites; “Vous maîtrisez Python ?” asks all the same.
    if isQuestion { said += votes.question(said) + votes.scores(reading, .questions) }
    if held.contains(.headings), let label = labelEnd(reading) {
      said += votes.scores(reading, .headings, before: label)
    }
    if held.contains(.openings) { said += votes.scores(reading, .openings) }
    return said
  }

  /// The token behind the colon that ends the label of a clause.
  private func labelEnd(_ reading: ClauseReading) -> Int? {
    reading.tokens.prefix(Self.longestLabel + 1).dropFirst().firstIndex { $0.gap == .colon }
  }

  /// Whether the clause ends with a question mark.
  private func asks(_ clause: Clause, _ text: TextBytes) -> Bool {
    var place = clause.content.end
    let first = max(clause.content.start, place - Self.longestQuestionTail)
    while place > first {
      place -= 1
      if text[place] == UInt8(ascii: "?") { return true }
      if text[place].startsWordCharacter { return false }
    }
    return false
  }

  /// Behind the mark of a question at most a few others and a smiley stand.
  private static let longestQuestionTail = 12
  /// A label before a colon has at most this many words.
  private static let longestLabel = 5

  // MARK: Confidence

  /// From the lead over the second role: none is a guess, one sure voice is trusted, two that agree are certain.
  private static func confidence(_ lead: Int) -> Int { lead == 0 ? 20 : min(100, 40 + 2 * lead) }

  /// No heading or introduction asks for anything: what sounds like a demand may be one, but nothing confirms it.
  private func doubt(_ document: inout Document) {
    for section in document.sections.indices {
      for place in document.sections[section].clauses.indices
      where document.sections[section].clauses[place].role.isDemand {
        document.sections[section].clauses[place].confidence = min(
          40, document.sections[section].clauses[place].confidence)
      }
    }
  }
}
