/// What an export was made of, in a file beside it: anyone can tell whether two exports speak of the same things.
///
/// ```swift
/// var manifest = RunManifest(version: "0.1.0", command: "matrix", taxonomy, Weights())
/// manifest.inputs.append((role: "posting", path: "offre.md", sha256: document.sha256))
/// manifest.json(.french)
/// ```
package struct RunManifest: Sendable {
  private let version: String
  private let command: String
  private let taxonomy: Taxonomy
  private let weights: String
  private let asOf: CalendarDate?
  /// The options that decide what the export holds, in order.
  package var options: [(name: String, value: String)] = []
  /// The documents, in order; rows and columns of an array follow it.
  package var inputs: [(role: String, path: String, sha256: String)] = []
  /// The columns of a table.
  package var columns: [MatrixColumn] = []

  /// A manifest without inputs yet.
  package init(
    version: String, command: String, _ taxonomy: Taxonomy, _ weights: Weights, asOf: CalendarDate? = nil
  ) {
    self.version = version
    self.command = command
    self.taxonomy = taxonomy
    self.weights = weights.hash
    self.asOf = asOf
  }

  /// The manifest as a JSON object.
  package func json(_ language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("program", "diapason")
      json.member("version", version)
      json.member("command", command)
      json.key("options")
      json.object { json in
        for option in options { json.member(option.name, option.value) }
      }
      json.taxonomy(taxonomy)
      json.member("weights", weights)
      json.member("asOf", asOf?.description)
      json.key("columns")
      json.object { json in
        for column in columns { json.member(column.name, column.meaning[language]) }
      }
      json.key("inputs")
      json.array { json in
        for input in inputs {
          json.object { json in
            json.member("role", input.role)
            json.member("path", input.path)
            json.member("sha256", input.sha256)
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  /// What is told in a table of two columns, for formats that hold the manifest themselves.
  func facts(_ language: Language) -> [(String, String)] {
    [("program", "diapason \(version)"), ("command", command)] + options.map { ($0.name, $0.value) }
      + [
        ("taxonomy", "\(taxonomy.name) \(taxonomy.version)"), ("taxonomy sha256", taxonomy.hash),
        ("weights sha256", weights), ("as of", asOf?.description ?? ""),
      ]
      + columns.map { ($0.name, $0.meaning[language]) } + inputs.map { ("\($0.role) \($0.path)", $0.sha256) }
  }
}
