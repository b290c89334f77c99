/// Tells what the values of the front matter are for, by their keys.
///
/// Other values carry nothing.
struct FrontMatterRoles {
  let keys: WordTable<Role>

  /// Nobody doubts a key.
  private static let certain = 100

  func assign(in document: inout Document) {
    guard !document.sections.isEmpty else { return }
    for entry in document.frontMatter {
      guard let role = keys[entry.keyHash] else { continue }
      for value in entry.values {
        guard let place = document.sections[0].clauses.place(of: value) else { continue }
        document.sections[0].clauses[place].role = role
        document.sections[0].clauses[place].confidence = Self.certain
      }
    }
  }
}
