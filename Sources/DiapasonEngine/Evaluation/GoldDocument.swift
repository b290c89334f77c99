/// What a careful reader found in one document.
struct GoldDocument: Sendable {
  /// The file's name without folder and `.md`.
  var name: String
  /// Whether it asks or offers.
  var kind: DocumentKind
  /// The skills.
  var labels: [GoldLabel]
  /// The places of what is asked for or offered and fits no concept: a guess there is not held against the engine.
  var missing: [ByteRange]

  /// The name by which a label file and a path know the same document: `postings/data-analyst.md` is `data-analyst`.
  static func name(of path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  }
}
