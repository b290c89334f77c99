/// Finds the titles that the head of a file gives, under the keys of the list `words.key.title`.
struct HeadTitles {
  private let keys: WordTable<Bool>

  init(_ taxonomy: Taxonomy) { keys = WordTable(taxonomy, "key") { $0 == "title" ? true : nil } }

  /// Where they stand.
  func ranges(in document: Document, _ readings: DocumentReading) -> [ByteRange] {
    var ranges: [ByteRange] = []
    for (entry, key) in zip(document.frontMatter, readings.keys) where keys[key] == true {
      for value in entry.values { ranges.append(value.range) }
    }
    return ranges
  }

  /// What is read in them, in the order of the text.
  func readings(in document: Document, _ readings: DocumentReading) -> [ClauseReading] {
    let titles = ranges(in: document, readings)
    guard !titles.isEmpty, let head = document.sections.first?.clauses else { return [] }
    return head.indices.filter { Self.hold(head[$0], among: titles) }.map { readings[0][$0] }
  }

  /// Whether a clause is one of them.
  static func hold(_ clause: Clause, among titles: [ByteRange]) -> Bool {
    clause.kind == .frontMatter && titles.contains { $0.overlaps(clause.content) }
  }
}
