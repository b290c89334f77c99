/// Decides what each clause of a posting is for.
///
/// A reader knows it from the heading above, from the sentence that introduces the list, from the clause's own words,
/// and from what stands beside it. Each of these speaks for roles in points (`RoleVotes`); the sum decides.
struct RoleReader {
  private let votes: RoleVotes
  private let hiring: HiringSentence
  private let keys: WordTable<Role>

  init(_ taxonomy: Taxonomy) {
    votes = RoleVotes(taxonomy)
    hiring = HiringSentence(taxonomy)
    keys = WordTable(taxonomy, "roleKey") { Role(rawValue: String($0)) }
  }

  /// Sets the roles of the document's sections and clauses; a clause that both hires and goes on is cut in two.
  func assignRoles(in document: inout Document, _ readings: inout [[ClauseReading]]) {
    FrontMatterRoles(keys: keys).assign(in: &document)
    HeadingFinder(votes: votes).splitSections(&document, &readings)
    hiring.split(&document, &readings)
    let headings = headingScores(document, readings)
    var isConfirmed = headings.contains(where: \.asks)
    for index in document.sections.indices {
      let best = headings[index].best
      document.sections[index].role = best.role
      document.sections[index].confidence = Self.confidence(best.lead)
      var introductions = ListIntroductions()
      assignRoles(
        &document.sections[index].clauses, readings[index], headings[index], &introductions, document.text)
      isConfirmed = isConfirmed || introductions.haveAsked
    }
    if !isConfirmed { doubt(&document) }
  }

  // MARK: Headings

  /// For each section what its heading says, with an echo of the section that it stands in: fainter where the
  /// heading itself has something to say.
  private func headingScores(_ document: Document, _ readings: [[ClauseReading]]) -> [RoleScores] {
    var scores: [RoleScores] = []
    for (index, section) in document.sections.enumerated() {
      var own = RoleScores()
      if let heading = section.clauses.first, heading.kind == .heading {
        own = votes.scores(readings[index][0], .headings)
        if isTerm(own, readings[index][0]) { own = RoleScores() }
      }
      if let parent = section.parent { own += scores[parent].divided(by: own.isSilent ? 2 : 4) }
      scores.append(own)
    }
    return scores
  }

  /// Whether the heading is a term with its value, “**Place: Lyon**”: it says nothing of what follows.
  private func isTerm(_ scores: RoleScores, _ heading: ClauseReading) -> Bool {
    scores.best.role == .terms && heading.tokens.dropFirst().contains { $0.gap == .colon }
  }

  // MARK: Clauses

  private func assignRoles(
    _ clauses: inout [Clause], _ readings: [ClauseReading], _ heading: RoleScores,
    _ introductions: inout ListIntroductions, _ text: SourceText
  ) {
    let own = clauses.indices.map { ownScores(clauses[$0], readings[$0], text) }
    let hiring = readings.map(hiringScores)
    let shared = sharedScores(own, hiring, clauses)
    var isApplying = false
    for place in clauses.indices where clauses[place].kind != .other && clauses[place].kind != .frontMatter {
      introductions.leave(before: clauses[place])
      let said = introduced(clauses[place], readings[place], text)
      var total =
        heading + introductions.scores + own[place] + shared[place] + hiring[place] + (said ?? RoleScores())
      // Behind “send us your CV” the terms are told, and what says nothing by itself belongs to it: “See you soon!”
      if isApplying, own[place].isSilent { total += votes.applying }
      isApplying = isApplying || (own[place].best.role == .apply && heading.best.role == .terms)
      let best = total.best
      clauses[place].introduction = introductions.nearest
      clauses[place].role = best.role
      clauses[place].confidence = Self.confidence(best.lead)
      if let said { introductions.enter(place, clauses[place], said + own[place].divided(by: 2)) }
    }
  }

  /// What the neighbours say of each clause.
  ///
  /// That one hires, and how, says nothing of them, nor they of it; nor of a sentence that is sure of itself.
  private func sharedScores(_ own: [RoleScores], _ hiring: [RoleScores], _ clauses: [Clause]) -> [RoleScores]
  {
    let shared = ClauseRuns.shared(zip(own, hiring).map { $1.isSilent ? $0 : RoleScores() }, clauses)
    return clauses.indices.map { place in
      let isSure = clauses[place].kind == .paragraph && own[place].best.lead >= RoleVotes.sure
      return isSure || !hiring[place].isSilent ? RoleScores() : shared[place]
    }
  }

  /// What a clause that introduces a list says of it, and so of itself; nil for the others.
  private func introduced(_ clause: Clause, _ reading: ClauseReading, _ text: SourceText) -> RoleScores? {
    guard ListIntroductions.introduces(clause, text) else { return nil }
    let words = votes.scores(reading, .introductions)
    return votes.names(reading) ? words + votes.scores(reading, .headings) : words
  }

  /// What the clause itself says: its words, how it begins, and the label before a colon (“Compétences : Python”).
  private func ownScores(_ clause: Clause, _ reading: ClauseReading, _ text: SourceText) -> RoleScores {
    guard clause.kind != .other, clause.kind != .frontMatter else { return RoleScores() }
    var words = votes.scores(reading, .words)
    guard clause.kind != .heading else { return words }
    // “Vous voulez rejoindre une équipe agile ?” invites; “Vous maîtrisez Python ?” asks all the same.
    if asks(clause, text) { words += votes.question(words) + votes.scores(reading, .questions) }
    let label = reading.tokens.prefix(Self.longestLabel + 1).dropFirst().firstIndex { $0.gap == .colon }
    let said = label.map { votes.scores(reading, .headings, before: $0) } ?? RoleScores()
    return words + votes.scores(reading, .openings) + said
  }

  /// Whether the clause ends with a question mark.
  private func asks(_ clause: Clause, _ text: SourceText) -> Bool {
    let tail = text.bytes[clause.content.start..<clause.content.end].suffix(Self.longestQuestionTail)
    guard let mark = tail.lastIndex(of: UInt8(ascii: "?")) else { return false }
    return !text.bytes[mark..<clause.content.end].contains(where: \.startsWordCharacter)
  }

  private func hiringScores(_ reading: ClauseReading) -> RoleScores {
    hiring.tokens(reading) == nil ? RoleScores() : votes.hiring
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
