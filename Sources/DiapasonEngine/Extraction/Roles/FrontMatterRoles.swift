/// Tells what the values of the front matter are for, by their keys.
///
/// Other values carry nothing.
struct FrontMatterRoles {
  let keys: WordTable<Role>

  /// Nobody doubts a key.
  private static let certain = 100

  func assign(in document: inout Document, _ readings: DocumentReading) {
    guard !document.sections.isEmpty else { return }
    for (entry, key) in zip(document.frontMatter, readings.keys) {
      guard let role = keys[key] else { continue }
      for value in entry.values {
        guard let place = document.sections[0].clauses.place(of: value) else { continue }
        document.sections[0].clauses[place].role = role
        document.sections[0].clauses[place].confidence = Self.certain
      }
    }
  }
}
