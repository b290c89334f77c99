/// A folder of labelled documents, given file by file.
///
/// `postings.jsonl` labels the documents in `postings/`, and so does any other pair of that form; `judgements.json` grades
/// `profiles/` for `postings/`; `families.tsv`, `concepts.tsv` and `twins.tsv` are optional.
///
/// ```swift
/// var gold = GoldFolder()
/// gold.add("postings.jsonl", labels)
/// gold.add("postings/data-analyst.md", bytes)
/// let evaluation = Evaluation(of: gold, with: taxonomy)
/// ```
package struct GoldFolder: Sendable {
  /// What could not be read.
  package private(set) var problems: [Diagnostic] = []
  /// The labels, by the name of their file without `.jsonl`.
  private(set) var labels: [String: [GoldDocument]] = [:]
  /// The documents, by folder, then by name.
  private(set) var documents: [String: [String: [UInt8]]] = [:]
  private(set) var judgements: Judgements?
  private var tables: [String: TabSeparated] = [:]

  /// Makes an empty folder.
  package init() {}

  /// Adds a file; its path within the folder tells what it is.
  package mutating func add(_ path: String, _ bytes: [UInt8]) {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last else { return }
    if parts.count > 1 {
      documents[parts[0], default: [:]][GoldDocument.name(of: file)] = bytes
    } else if file.hasSuffix(".jsonl") {
      let reader = GoldReader(bytes)
      labels[String(file.dropLast(6))] = reader.documents
      report(path, reader.problems)
    } else if file == "judgements.json" {
      let (read, problem) = Judgements.read(bytes)
      judgements = read
      report(path, problem.map { [$0] } ?? [])
    } else if file.hasSuffix(".tsv") {
      tables[String(file.dropLast(4))] = TabSeparated(bytes)
    }
  }

  private mutating func report(_ path: String, _ found: [Diagnostic]) {
    for var problem in found {
      problem.message = Wording("\(path) : \(problem.message.french)", "\(path): \(problem.message.english)")
      problems.append(problem)
    }
  }

  /// The concepts that labels may use: those listed beside them, else all of the taxonomy.
  func concepts(else taxonomy: Taxonomy) -> GoldConcepts {
    guard let listed = tables["concepts"] else { return GoldConcepts(taxonomy, twins: tables["twins"]) }
    return GoldConcepts(concepts: listed, twins: tables["twins"])
  }

  /// The trade of each person judged.
  var families: [String: String] {
    let rows = tables["families"]?.columns("id", "family") ?? []
    return Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }
}
