/// Finds the headings that only their words tell: a line on its own, “Profil recherché”, without any markup.
struct HeadingFinder {
  let votes: RoleVotes

  /// A heading is a line of at most this many bytes.
  private static let longest = 80
  /// The level of a heading without a level of its own, as for a bold line.
  private static let level = 7

  /// Starts a section at every such line.
  func splitSections(_ document: inout Document, _ readings: inout [[ClauseReading]]) {
    var sections: [Section] = []
    var regrouped: [[ClauseReading]] = []
    var moved: [Int] = []
    for (section, clauses) in zip(document.sections, readings) {
      let headings = headings(in: section, clauses, document.text)
      let parent = section.parent.map { moved[$0] }
      let own = sections.count
      moved.append(own)
      if headings.isEmpty {
        sections.append(section)
        sections[own].parent = parent
        regrouped.append(clauses)
        continue
      }
      let starts = headings.first == 0 ? headings : [0] + headings
      for (start, end) in zip(starts, starts.dropFirst() + [section.clauses.count]) {
        var part = section
        part.parent = parent
        part.clauses = Array(section.clauses[start..<end])
        part.range = ByteRange(section.clauses[start].range.start, section.clauses[end - 1].range.end)
        if start > 0 || headings.first == 0 { head(&part, document.text, below: start == 0 ? nil : own) }
        sections.append(part)
        regrouped.append(Array(clauses[start..<end]))
      }
    }
    document.sections = sections
    readings = regrouped
  }

  /// Makes the first clause of a part its heading.
  private func head(_ part: inout Section, _ text: SourceText, below own: Int?) {
    part.clauses[0].kind = .heading
    part.title = text.string(part.clauses[0].content)
    if (1..<Self.level).contains(part.level) { part.parent = own }
    part.level = Self.level
  }

  private func headings(in section: Section, _ readings: [ClauseReading], _ text: SourceText) -> [Int] {
    section.clauses.indices.filter { place in
      let clause = section.clauses[place]
      guard clause.kind == .paragraph, isLine(clause, text) else { return false }
      // “Vous avez :” before a list introduces that list and no more.
      let next = place + 1 < section.clauses.count ? section.clauses[place + 1].kind : .other
      if next == .item, ListIntroductions.introduces(clause, text) { return false }
      return votes.names(readings[place])
    }
  }

  /// Whether the clause is a short line, all of it, that does not end like a sentence.
  private func isLine(_ clause: Clause, _ text: SourceText) -> Bool {
    guard !clause.content.isEmpty, clause.content.count <= Self.longest, !holdsLink(clause, text) else {
      return false
    }
    var (start, end) = (clause.content.start, clause.content.end)
    let marks: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!")]
    guard !marks.contains(text.bytes[end - 1]) else { return false }
    while start > 0, text.bytes[start - 1].isBlank { start -= 1 }
    while end < text.bytes.count, text.bytes[end].isBlank { end += 1 }
    let newline = UInt8(ascii: "\n")
    let startsLine = start == 0 || text.bytes[start - 1] == newline
    return startsLine && (end == text.bytes.count || [newline, 0x0D].contains(text.bytes[end]))
  }

  /// “Candidature à jeanne@exemple.fr” tells, it names nothing.
  private func holdsLink(_ clause: Clause, _ text: SourceText) -> Bool {
    let bytes = text.bytes[clause.content.start..<clause.content.end]
    return bytes.contains(UInt8(ascii: "@"))
      || zip(bytes, bytes.dropFirst()).contains { pair in
        pair == (UInt8(ascii: "]"), UInt8(ascii: "(")) || pair == (UInt8(ascii: "/"), UInt8(ascii: "/"))
      }
  }
}
