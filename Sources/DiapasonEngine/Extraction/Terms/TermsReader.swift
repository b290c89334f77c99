/// Reads the terms of a posting or profile: the front matter first, then the clauses that speak of terms.
///
/// ```swift
/// let terms = TermsReader(taxonomy).terms(in: document, readings)
/// ```
struct TermsReader: Sendable {
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
  func terms(in document: Document, _ readings: [[ClauseReading]], _ experiences: [Experience]) -> Terms {
    var terms = head(document, readings)
    if terms.published == nil, let date = nameDate(document.path) { terms.published = Stated(date, at: nil) }
    let hasContracts = !terms.contracts.isEmpty
    for (index, section) in document.sections.enumerated() {
      var governed = false
      for (place, clause) in section.clauses.enumerated() where clause.kind != .other && clause.kind != .frontMatter {
        let found = clauses.clause(readings[index][place], clause.content, document.text)
        SpokenLanguageReader(taxonomy: taxonomy).add(readings[index][place], found, to: &terms)
        if terms.open == nil, document.kind == .posting, let cue = found.first(.closed) {
          terms.open = Stated(false, at: found.range(cue))
        }
        guard !found.cues.isEmpty || governed || clause.role == .terms else { continue }
        if clause.kind == .heading { governed = governs(found, document.kind) }
        let isTold = experiences.contains { $0.range.contains(clause.content) }
        read(found, clause, document.kind, isHead: isHead(index, section, clause), isTold: isTold, governed: governed, &terms)
      }
    }
    if hasContracts { terms.contracts.removeAll { !isInHead($0.range, document) } }
    return terms
  }

  private func read(
    _ found: TermClause, _ clause: Clause, _ kind: DocumentKind, isHead: Bool, isTold: Bool, governed: Bool,
    _ terms: inout Terms
  ) {
    let reader = ClauseTermsReader(clause: found, reference: terms.published?.value)
    switch kind {
    case .posting:
      let asks = clause.role.isDemand || clause.role == .stack || clause.role == .duty
      if clause.role == .terms || governed || found.showsContract || (!asks && found.has(.anchor)) {
        reader.add(to: &terms)
      } else if !asks, found.has(.here) {
        reader.addPlaces(to: &terms)
      }
    case .profile:
      if isTold { return }
      if governed || found.has(.wish) || isHead { reader.add(to: &terms) }
    }
  }

  // MARK: Which clauses speak of terms

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

  private func head(_ document: Document, _ readings: [[ClauseReading]]) -> Terms {
    guard !document.frontMatter.isEmpty, let section = document.sections.first else { return Terms() }
    return frontMatter.terms(document.frontMatter) { range in
      guard let place = section.clauses.firstIndex(where: { $0.kind == .frontMatter && $0.content == range }) else { return nil }
      return clauses.clause(readings[0][place], range, document.text)
    }
  }

  /// `2021-06-24-….md`: the day of publication.
  private func nameDate(_ path: String) -> CalendarDate? {
    guard let name = path.split(separator: "/").last else { return nil }
    return CalendarDate(String(name.prefix(10)))
  }
}
