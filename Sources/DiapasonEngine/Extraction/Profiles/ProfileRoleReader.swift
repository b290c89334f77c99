/// Decides what each part of a profile is for, from its headings, however they are written.
///
/// A heading without a word of its own belongs to the part above it. A short line on its own (“COMPÉTENCES”) speaks for
/// what follows, a word before a colon (“Langues : anglais”) for its line.
struct ProfileRoleReader {
  let taxonomy: Taxonomy
  let cues: ProfileCues

  /// A line that is a heading holds no more than so many words and bytes.
  private static let headingWords = 5
  private static let headingBytes = 48

  /// The document with the roles of its sections and clauses.
  func withRoles(_ document: Document, _ readings: DocumentReading) -> Document {
    var document = document
    for index in document.sections.indices { assign(index, readings[index], &document) }
    return document
  }

  private func assign(_ index: Int, _ readings: [ClauseReading], _ document: inout Document) {
    var section = document.sections[index]
    section.role = heading(of: section, readings) ?? inherited(index, document)
    var current = section.role
    var introduction: Int?
    for place in section.clauses.indices where section.clauses[place].kind != .other {
      let reading = readings[place]
      let kind = section.clauses[place].kind
      if kind == .paragraph, let role = lineHeading(section.clauses[place], reading, document.text) {
        current = role
      }
      section.clauses[place].role = label(of: reading) ?? current
      if kind == .item {
        section.clauses[place].introduction = introduction
      } else {
        introduction = endsWithColon(section.clauses[place], document.text) ? place : nil
      }
    }
    document.sections[index] = section
  }

  private func heading(of section: Section, _ readings: [ClauseReading]) -> Role? {
    guard let first = section.clauses.first, first.kind == .heading else { return nil }
    return role(in: readings[0])?.role
  }

  private func inherited(_ index: Int, _ document: Document) -> Role {
    let section = document.sections[index]
    if section.level == Block.boldLevel, index > 0 { return document.sections[index - 1].role }
    return section.parent.map { document.sections[$0].role } ?? .presentation
  }

  /// The longest word of a heading that is no part of a trade's title (“cheffe de projet”).
  private func role(in reading: ClauseReading) -> (role: Role, range: ByteRange)? {
    let titles = reading.matches.filter { $0.meaning.kind == .trade }.map(
      reading.range)
    var best: (role: Role, range: ByteRange)?
    for cue in cues.cues(in: reading) {
      guard case .heading(let role) = cue.meaning, !titles.contains(where: { $0.overlaps(cue.range) }) else {
        continue
      }
      if cue.range.count > best?.range.count ?? 0 { best = (role, cue.range) }
    }
    return best
  }

  private func lineHeading(_ clause: Clause, _ reading: ClauseReading, _ text: SourceText) -> Role? {
    guard reading.tokens.count <= Self.headingWords, clause.content.count <= Self.headingBytes,
      text.bytes[clause.content.end - 1] != UInt8(ascii: "."), let found = role(in: reading),
      let first = reading.tokens.first
    else { return nil }
    let isWhole = found.range.start == Int(first.start) || endsWithColon(clause, text)
    let namesSkill = reading.matches.contains {
      $0.meaning.kind == .concept && !reading.range($0).overlaps(found.range)
    }
    return isWhole && !namesSkill ? found.role : nil
  }

  /// The role that a word before a colon gives to its clause.
  private func label(of reading: ClauseReading) -> Role? {
    guard let found = role(in: reading), let first = reading.tokens.first,
      found.range.start == Int(first.start)
    else {
      return nil
    }
    let next = reading.tokens.first { Int($0.start) >= found.range.end }
    return next?.gap == .colon ? found.role : nil
  }

  private func endsWithColon(_ clause: Clause, _ text: SourceText) -> Bool {
    !clause.content.isEmpty && text.bytes[clause.content.end - 1] == UInt8(ascii: ":")
  }
}
