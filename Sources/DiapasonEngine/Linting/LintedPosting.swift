/// A posting under scrutiny: what was heard in it, and the phrases of the lint lists, clause by clause.
struct LintedPosting {
  /// A clause, its words, and what stands in it of the lint lists.
  struct Line {
    var clause: Clause
    var reading: ClauseReading
    var marks: [LintMark]
    /// `fr`, `en`, or nil where it cannot be told.
    var language: String?
    /// Whether the clause that introduces its list ends by turning to the reader: “Vous êtes :”.
    var isIntroducedByAddress: Bool

    /// Whether it speaks to, or of, the person sought.
    var concernsPerson: Bool { [.required, .preferred, .duty, .terms, .apply].contains(clause.role) }
  }

  let extraction: Extraction
  let posting: Posting
  let taxonomy: Taxonomy
  let lines: [Line]
  /// What the readings of the lines look into.
  private let readings: DocumentReading

  init(_ extraction: Extraction, _ taxonomy: Taxonomy, _ words: LintWords) {
    self.extraction = extraction
    self.taxonomy = taxonomy
    posting = Posting(extraction, taxonomy)
    let document = extraction.document
    let readings = ClauseReader.read(document, taxonomy, .linting)
    self.readings = readings
    lines = zip(document.sections, readings).flatMap { section, readings -> [Line] in
      let marks = readings.map { words.marks(in: $0) }
      return section.clauses.indices.map { index in
        let introduction = section.clauses[index].introduction
        return Line(
          clause: section.clauses[index], reading: readings[index], marks: marks[index],
          language: section.language ?? document.language,
          isIntroducedByAddress: introduction.map { marks[$0].contains { $0.group == "address" } } ?? false)
      }
    }.filter { $0.clause.kind != .other }
  }

  var document: Document { extraction.document }

  /// The words as they stand in the file, joined over wraps.
  func words(_ range: ByteRange) -> String { PlainText(document.text, range).string(range) }

  /// Whether the document says anywhere what the list is about.
  func says(_ group: String, _ detail: String) -> Bool {
    lines.contains { $0.marks.contains { $0.group == group && $0.detail == detail } }
  }
}
