/// Finds the dated experiences of a profile: headings, items, table rows and lines that state when, and what follows them.
struct ExperienceReader: Sendable {
  private let headings: [Experience.Kind?]
  private let words: DateWords

  private static let longestTitle = 3

  init(_ taxonomy: Taxonomy) {
    headings = taxonomy.meanings(ofCuesUnder: "experiences") { Experience.Kind(rawValue: $0[0]) }
    words = DateWords(taxonomy)
  }

  /// The experiences, in the order of the text.
  func experiences(in document: Document, _ readings: DocumentReading) -> [Experience] {
    var openings: [ExperienceOpening] = []
    for (index, section) in document.sections.enumerated() {
      let ofHeading = kind(of: index, document, readings)
      var ofLine: Experience.Kind?
      for (place, clause) in section.clauses.enumerated()
      where clause.kind != .other && clause.kind != .frontMatter {
        let opening = document.text.withBytes { text in
          ExperienceOpening.period(in: readings[index][place].tokens, clause, text, words)
        }
        guard let opening else {
          // “FORMATION” on a line of its own, though no heading to Markdown.
          if readings[index][place].tokens.count <= Self.longestTitle {
            ofLine = announced(readings[index][place]) ?? ofLine
          }
          continue
        }
        openings.append(
          ExperienceOpening(
            section: index, clause: place, period: opening.period, dates: opening.dates,
            kind: ofLine ?? ofHeading ?? .work))
      }
    }
    let layout = ExperienceLayout(document: document, openings: openings) {
      kind(of: $0, document, readings, above: false) != nil
    }
    return openings.indices.map(layout.experience)
  }

  /// What a heading, or one above it, says that its experiences are.
  private func kind(
    of section: Int, _ document: Document, _ readings: DocumentReading, above: Bool = true
  ) -> Experience.Kind? {
    var current: Int? = section
    while let index = current {
      if document.sections[index].heading != nil, let kind = announced(readings[index][0]) { return kind }
      current = above ? document.sections[index].parent : nil
    }
    return nil
  }

  /// The kind with whose words the heading begins: “Formation et diplômes”, but not “Chargée d'études”.
  private func announced(_ heading: ClauseReading) -> Experience.Kind? {
    let first = heading.tokens.firstIndex { !$0.isFunction } ?? 0
    let kinds = heading.matches.filter { $0.meaning.kind == .cue && $0.first <= first }
      .compactMap { headings[$0.meaning.index] }
    return kinds.contains(.study) ? .study : kinds.first
  }
}
