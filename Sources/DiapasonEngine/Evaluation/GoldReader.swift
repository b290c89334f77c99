/// Reads labels from JSON Lines: a document a line.
///
/// `{"file": "a.md", "requirements": [{"concept": "sql", "quote": "SQL", "start": 4, "end": 7, "strength": "required"}]}`
/// for a posting, `{"id": "a", "skills": [{…, "status": "has"}]}` for a profile.
struct GoldReader {
  /// The documents, in the order of the file.
  private(set) var documents: [GoldDocument] = []
  /// What could not be read, a line named by its number.
  private(set) var problems: [Diagnostic] = []

  /// Reads the lines of `bytes`.
  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isSpace) {
      read(Array(line), number: index + 1)
    }
  }

  private mutating func read(_ line: [UInt8], number: Int) {
    let (value, problem) = JSONReader.read(line)
    if let problem { return report(number, problem.message) }
    guard let value, let name = (value["file"] ?? value["id"])?.string else {
      return report(
        number,
        Wording(
          "ni file ni id ne disent de quel document il s'agit",
          "neither file nor id says which document it is"))
    }
    let kind: DocumentKind = value["requirements"] == nil ? .profile : .posting
    let items = (value["requirements"] ?? value["skills"])?.items ?? []
    let labels = items.compactMap { item in
      let label = Self.label(item)
      if label == nil {
        report(
          number,
          Wording(
            "une étiquette sans concept, strength ni status", "a label without concept, strength or status"))
      }
      return label
    }
    documents.append(
      GoldDocument(
        name: GoldDocument.name(of: name), kind: kind, labels: labels,
        missing: value["missing"]?.items.compactMap(Self.range) ?? []))
  }

  private static func label(_ item: JSONValue) -> GoldLabel? {
    guard let concept = item["concept"]?.string,
      let stance = (item["strength"] ?? item["status"])?.string.flatMap(GoldLabel.Stance.init)
    else { return nil }
    return GoldLabel(
      concept: concept, quote: item["quote"]?.string ?? "", range: range(item), stance: stance,
      level: item["level"]?.string.flatMap(SkillMention.Level.init), choice: item["alt"]?.integer)
  }

  private static func range(_ item: JSONValue) -> ByteRange? {
    guard let start = item["start"]?.integer, let end = item["end"]?.integer else { return nil }
    return ByteRange(start, end)
  }

  private mutating func report(_ line: Int, _ message: Wording) {
    let message = Wording("ligne \(line) : \(message.french)", "line \(line): \(message.english)")
    problems.append(Diagnostic(.warning, code: "labels", message))
  }
}
