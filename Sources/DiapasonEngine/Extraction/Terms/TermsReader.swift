/// Reads the terms of a posting or profile: the front matter first, then the clauses that speak of terms.
///
/// ```swift
/// let terms = TermsReader(taxonomy).terms(in: document, readings)
/// ```
///
/// Immutable, and shared rather than copied, as the taxonomy is.
final class TermsReader: Sendable {
  private let taxonomy: Taxonomy
  private let clauses: TermClauseReader
  private let frontMatter: FrontMatterTermsReader

  /// A date or a wish in a longer text is part of a story.
  private static let longestHead = 240

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    clauses = TermClauseReader(taxonomy)
    frontMatter = FrontMatterTermsReader(taxonomy)
  }

  /// The terms of a document whose roles and experiences are known.
  func terms(in document: Document, _ readings: DocumentReading, _ experiences: [Experience]) -> Terms {
    document.text.withBytes { terms(in: document, $0, readings, experiences, readings.memory.terms) }
  }

  private func terms(
    in document: Document, _ text: TextBytes, _ readings: DocumentReading, _ experiences: [Experience],
    _ memory: TermMemory
  ) -> Terms {
    var terms = head(document, text, readings, memory)
    if terms.published == nil, let date = nameDate(document.path) { terms.published = Stated(date, at: nil) }
    let languages = SpokenLanguageReader(taxonomy: taxonomy)
    let hasContracts = !terms.contracts.isEmpty
    for index in document.sections.indices {
      // Whether the heading above governs what follows, and asks when.
      var heading: (governs: Bool, asksWhen: Bool) = (false, false)
      for (place, clause) in document.sections[index].clauses.enumerated()
      where clause.kind != .other && clause.kind != .frontMatter {
        let reading = readings[index][place]
        let hints = clauses.hints(reading)
        guard heading.governs || clause.role == .terms || speaks(hints, document.kind) else { continue }
        let found = clauses.clause(reading, clause.content, text, in: memory)
        if hints.contains(.language) { languages.add(reading, found, to: &terms) }
        if terms.open == nil, document.kind == .posting, let cue = found.first(.closed) {
          terms.open = Stated(false, at: found.range(cue))
        }
        if clause.kind == .heading { heading = (governs(found, document.kind), found.has(.start)) }
        guard !found.cues.isEmpty || heading.governs || clause.role == .terms else { continue }
        let listener = ClauseTermsReader(
          clause: found, reference: terms.published?.value, isUnderStart: heading.governs && heading.asksWhen)
        switch document.kind {
        case .posting where found.has(.closes): listener.addClosing(to: &terms)
        case .posting: addOffer(listener, clause, governed: heading.governs, to: &terms)
        case .profile:
          if experiences.contains(where: { $0.range.contains(clause.content) }) { continue }
          if heading.governs || found.has(.wish) || isHead(index, document.sections[index], clause) {
            addWish(listener, to: &terms)
          }
        }
      }
    }
    if hasContracts { terms.contracts.removeAll { !isInHead($0.range, document) } }
    return terms
  }

  private func addOffer(_ reader: ClauseTermsReader, _ clause: Clause, governed: Bool, to terms: inout Terms)
  {
    let found = reader.clause
    let isDemand = clause.role.isDemand || clause.role == .stack || clause.role == .duty
    let isAnchored = beginsWithTerm(found) || (!isDemand && isAboutTerms(found))
    if found.showsContract || (!found.has(.team) && (clause.role == .terms || governed || isAnchored)) {
      reader.add(to: &terms)
    } else if !isDemand, found.has(.here) || isAnchored {
      reader.addPlaces(to: &terms)
      reader.addRemote(to: &terms)
    }
  }

  /// A person's own words: a length or an end would be that of something past.
  private func addWish(_ reader: ClauseTermsReader, to terms: inout Terms) {
    reader.addContracts(to: &terms)
    reader.addPlaces(to: &terms)
    reader.addRemote(to: &terms)
    reader.addWorkingTimes(to: &terms)
    if reader.clause.has(.start) || reader.isUnderStart { reader.addDates(to: &terms) }
    reader.addRate(to: &terms)
  }

  // MARK: Which clauses speak of terms

  /// Whether a clause that nothing governs may say something of terms: most do not.
  private func speaks(_ hints: TermHints, _ kind: DocumentKind) -> Bool {
    switch kind {
    case .posting: !hints.isDisjoint(with: [.offer, .closing, .language])
    case .profile: !hints.isDisjoint(with: [.cue, .language])
    }
  }

  /// “Durée : 6 mois”, “Télétravail possible”: whatever the text around is for.
  private func beginsWithTerm(_ clause: TermClause) -> Bool {
    clause.cues.contains {
      ($0.cue == .anchor && $0.first <= 1) || ($0.cue == .remote(.none) && $0.first == 0)
    }
  }

  /// Two words of terms, or one beside a kind of contract: one alone may tell of the team.
  private func isAboutTerms(_ clause: TermClause) -> Bool {
    guard let anchor = clause.first(.anchor) else { return false }
    return clause.cues.contains { cue in
      if case .contract = cue.cue { return true }
      return cue.cue == .anchor && cue.first > anchor.last
    }
  }

  private func governs(_ heading: TermClause, _ kind: DocumentKind) -> Bool {
    heading.has(kind == .posting ? .anchor : .wish)
  }

  /// The lines under a person's name.
  private func isHead(_ index: Int, _ section: Section, _ clause: Clause) -> Bool {
    index <= 1 && section.level <= 1 && clause.content.count <= Self.longestHead
  }

  private func isInHead(_ range: ByteRange?, _ document: Document) -> Bool {
    guard let range, let head = document.sections.first?.range else { return false }
    return head.contains(range)
  }

  // MARK: Head

  private func head(
    _ document: Document, _ text: TextBytes, _ readings: DocumentReading, _ memory: TermMemory
  ) -> Terms {
    guard !document.frontMatter.isEmpty, let head = document.sections.first?.clauses else { return Terms() }
    return frontMatter.terms(document.frontMatter, readings.keys) { value in
      guard let place = head.place(of: value), head[place].content == value.range else { return nil }
      return clauses.clause(readings[0][place], value.range, text, in: memory)
    }
  }

  /// `2021-06-24-….md`: the day of publication.
  private func nameDate(_ path: String) -> CalendarDate? {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last, name.first?.isDigit == true else {
      return nil
    }
    return CalendarDate(String(decoding: name.prefix(10), as: UTF8.self))
  }
}
