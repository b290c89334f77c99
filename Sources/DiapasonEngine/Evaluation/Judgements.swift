/// How well people fit postings, by a careful recruiter's eye: 0 no, 1 hardly, 2 call, 3 call first.
///
/// `{"data-analyst.md": {"grades": {"ada": 3, "bob": 0}}}`
struct Judgements: Sendable {
  /// A person and how well they fit.
  struct Grade: Sendable {
    var person: String
    var grade: Int
  }

  /// The postings and the grades of every person judged for them, in the order of the file.
  let postings: [(posting: String, grades: [Grade])]

  /// Reads the bytes of a file.
  static func read(_ bytes: [UInt8]) -> (judgements: Judgements?, problem: Diagnostic?) {
    let (value, problem) = JSONReader.read(bytes)
    guard let value else { return (nil, problem) }
    let postings = value.members.map { member in
      let grades = member.value["grades"]?.members.compactMap { pair in
        pair.value.integer.map { Grade(person: GoldDocument.name(of: pair.key), grade: $0) }
      }
      return (GoldDocument.name(of: member.key), grades ?? [])
    }
    return (Judgements(postings: postings), nil)
  }
}
