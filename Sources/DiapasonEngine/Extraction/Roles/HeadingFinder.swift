/// Finds the headings that only their words tell: a line on its own, “Profil recherché”, without any markup.
struct HeadingFinder {
  let votes: RoleVotes

  /// A heading is a line of at most this many bytes.
  private static let longest = 80

  /// Starts a section at every such line.
  ///
  /// - Parameter cues: of each clause of the document.
  func splitSections(_ document: inout Document, _ readings: inout DocumentReading, _ cues: [RoleCues]) {
    let headings = headings(in: document, readings, cues)
    guard headings.contains(where: { !$0.isEmpty }) else { return }
    var sections: [Section] = []
    var regrouped: [[ClauseReading]] = []
    var moved: [Int] = []
    for (index, section) in document.sections.enumerated() {
      let parent = section.parent.map { moved[$0] }
      let own = sections.count
      moved.append(own)
      if headings[index].isEmpty {
        sections.append(section)
        sections[own].parent = parent
        regrouped.append(readings[index])
        continue
      }
      let starts = headings[index].first == 0 ? headings[index] : [0] + headings[index]
      for (start, end) in zip(starts, starts.dropFirst() + [section.clauses.count]) {
        var part = section
        part.parent = parent
        part.clauses = Array(section.clauses[start..<end])
        part.range = ByteRange(section.clauses[start].range.start, section.clauses[end - 1].range.end)
        if starts.count == headings[index].count || start > 0 {
          head(&part, document.text, below: start == 0 ? nil : own)
        }
        sections.append(part)
        regrouped.append(Array(readings[index][start..<end]))
      }
    }
    document.sections = sections
    readings.sections = regrouped
  }

  /// Makes the first clause of a part its heading.
  private func head(_ part: inout Section, _ text: SourceText, below own: Int?) {
    part.clauses[0].kind = .heading
    part.title = text.string(part.clauses[0].content)
    if (1..<Block.boldLevel).contains(part.level) { part.parent = own }
    part.level = Block.boldLevel
  }

  /// By section, which of its clauses are headings.
  private func headings(
    in document: Document, _ readings: DocumentReading, _ cues: [RoleCues]
  ) -> [[Int]] {
    document.text.withBytes { text in
      var first = 0
      return document.sections.indices.map { section in
        let clauses = document.sections[section].clauses
        defer { first += clauses.count }
        return clauses.indices.filter { place in
          cues[first + place].contains(.headings) && isLine(clauses[place], text)
            && !introduces(place, clauses, text) && votes.names(readings[section][place])
        }
      }
    }
  }

  /// “Vous avez :” before a list introduces that list and no more.
  private func introduces(_ place: Int, _ clauses: [Clause], _ text: TextBytes) -> Bool {
    place + 1 < clauses.count && clauses[place + 1].kind == .item
      && ListIntroductions.introduces(clauses[place], text)
  }

  /// Whether the clause is a short line, all of it, that does not end like a sentence.
  private func isLine(_ clause: Clause, _ text: TextBytes) -> Bool {
    guard clause.kind == .paragraph, !clause.content.isEmpty, clause.content.count <= Self.longest else {
      return false
    }
    var (start, end) = (clause.content.start, clause.content.end)
    let last = text[end - 1]
    // Markdown's own headings may end so; a line that nothing marks is a cry: “Rejoignez-nous !”
    guard !last.endsPhrase, last != UInt8(ascii: "!"), !holdsLink(clause, text) else { return false }
    while start > 0, text[start - 1].isBlank { start -= 1 }
    while end < text.count, text[end].isBlank { end += 1 }
    let startsLine = start == 0 || text[start - 1] == UInt8(ascii: "\n")
    return startsLine && (end == text.count || text[end] == UInt8(ascii: "\n") || text[end] == 0x0D)
  }

  /// “Candidature à jeanne@exemple.fr” tells, it names nothing.
  private func holdsLink(_ clause: Clause, _ text: TextBytes) -> Bool {
    var before: UInt8 = 0
    for byte in text[clause.content] {
      if byte == UInt8(ascii: "@") { return true }
      if before == UInt8(ascii: "]"), byte == UInt8(ascii: "(") { return true }
      if before == UInt8(ascii: "/"), byte == UInt8(ascii: "/") { return true }
      before = byte
    }
    return false
  }
}
