/// Decides what each clause of a posting is for, from the words of its headings, its list's introduction and its own.
///
/// The weights are data: the lists `headings.ROLE.WEIGHT`, `introductions.ROLE.WEIGHT` and `clauses.ROLE.WEIGHT`.
struct RoleReader {
  /// What a cue list says: for which role and with what weight.
  private struct Vote {
    var scope: Substring
    var role: Role
    var weight: Int
  }

  private let taxonomy: Taxonomy
  private let votes: [Vote?]

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    votes = taxonomy.cues.map { name in
      let parts = name.split(separator: ".")
      guard parts.count == 3, let role = Role(rawValue: String(parts[1])), let weight = Int(parts[2]) else { return nil }
      return Vote(scope: parts[0], role: role, weight: weight)
    }
  }

  /// The document with the roles of its sections and clauses.
  func withRoles(_ document: Document, _ readings: [[ClauseReading]]) -> Document {
    var document = document
    for index in document.sections.indices { assignRoles(index, readings, &document) }
    return document
  }

  private typealias Scores = [Role: Int]

  private func assignRoles(_ index: Int, _ readings: [[ClauseReading]], _ document: inout Document) {
    var section = document.sections[index]
    let headings = headingScores(index, readings, document)
    (section.role, section.confidence) = best(headings)
    var introduction: Scores = [:]
    var introductionIndex: Int?
    for place in section.clauses.indices {
      var clause = section.clauses[place]
      guard clause.kind != .other, clause.kind != .frontMatter else { continue }
      let words = cues(in: readings[index][place])
      let isItem = clause.kind == .item
      if !isItem { (introduction, introductionIndex) = ([:], nil) }
      var scores = headings
      if isItem { scores.merge(introduction) { $0 + $1 } }
      add(words, "clauses", to: &scores)
      clause.introduction = isItem ? introductionIndex : nil
      (clause.role, clause.confidence) = best(scores)
      section.clauses[place] = clause
      if introduces(clause, document), !isItem || clause.depth == 1 {
        introduction = [:]
        add(words, "introductions", to: &introduction)
        introductionIndex = place
      }
    }
    document.sections[index] = section
  }

  private func introduces(_ clause: Clause, _ document: Document) -> Bool {
    clause.kind != .heading && document.text.bytes[clause.content.end - 1] == UInt8(ascii: ":")
  }

  /// The section's own heading in full, the one above by half.
  private func headingScores(_ index: Int, _ readings: [[ClauseReading]], _ document: Document) -> Scores {
    var scores: Scores = [:]
    var current: Int? = index
    var divisor = 1
    while let section = current {
      if let heading = document.sections[section].clauses.first, heading.kind == .heading {
        var own: Scores = [:]
        add(cues(in: readings[section][0]), "headings", to: &own)
        for (role, score) in own { scores[role, default: 0] += score / divisor }
      }
      divisor *= 2
      current = document.sections[section].parent
    }
    return scores
  }

  private func add(_ cues: Set<Int>, _ scope: String, to scores: inout Scores) {
    for cue in cues.sorted() {
      guard let vote = votes[cue], vote.scope == scope else { continue }
      scores[vote.role, default: 0] += vote.weight
    }
  }

  /// The role with the most votes; text that nothing speaks for is presentation.
  private func best(_ scores: Scores) -> (Role, Int) {
    let ordered = Role.allCases.map { ($0, scores[$0] ?? 0) }.sorted { $0.1 > $1.1 }
    guard ordered[0].1 > 0 else { return (.presentation, 20) }
    return (ordered[0].0, min(100, 50 + 5 * (ordered[0].1 - max(0, ordered[1].1))))
  }

  private func cues(in reading: ClauseReading) -> Set<Int> {
    let meanings = reading.matches.map { taxonomy.lexicon.phrases[$0.phrase].meaning }
    return Set(meanings.filter { $0.kind == .cue }.map(\.index))
  }
}
