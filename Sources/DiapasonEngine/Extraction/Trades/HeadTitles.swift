/// Finds the titles that the head of a file gives, under the keys of the list `words.key.title`.
struct HeadTitles {
  private let keys: WordTable<Bool>

  init(_ taxonomy: Taxonomy) { keys = WordTable(taxonomy, "key") { $0 == "title" ? true : nil } }

  /// Where they stand.
  func ranges(in document: Document) -> [ByteRange] {
    document.frontMatter.filter { keys[$0.keyHash] == true }.flatMap { $0.values.map(\.range) }
  }

  /// Whether a clause is one of them.
  static func hold(_ clause: Clause, among titles: [ByteRange]) -> Bool {
    clause.kind == .frontMatter && titles.contains { $0.overlaps(clause.content) }
  }
}
