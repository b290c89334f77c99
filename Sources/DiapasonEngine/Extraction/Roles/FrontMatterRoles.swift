/// Tells what the values of the front matter are for, by their keys.
///
/// Other values carry nothing.
struct FrontMatterRoles {
  let keys: WordTable<Role>

  /// Nobody doubts a key.
  private static let certain = 100

  func assign(in document: inout Document) {
    guard document.sections.first?.clauses.contains(where: { $0.kind == .frontMatter }) == true else {
      return
    }
    var roles: [Int: Role] = [:]
    for entry in document.frontMatter {
      guard let role = keys[entry.keyHash] else { continue }
      for value in entry.values { roles[value.range.start] = role }
    }
    for place in document.sections[0].clauses.indices {
      guard document.sections[0].clauses[place].kind == .frontMatter,
        let role = roles[document.sections[0].clauses[place].content.start]
      else { continue }
      document.sections[0].clauses[place].role = role
      document.sections[0].clauses[place].confidence = Self.certain
    }
  }
}
