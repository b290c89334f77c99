import DiapasonEngine

/// The manifest that stands beside an export.
enum ManifestFile {
  /// Writes it to `EXPORT.manifest.json`; what goes to standard output has none.
  static func write(_ manifest: RunManifest, beside path: String?, _ language: Language) throws {
    guard let path, path != "-", !path.hasPrefix("/dev/") else { return }
    let output = try Output(path: path + ".manifest.json")
    try output.write(manifest.json(language))
    try output.finish()
  }
}

extension RunManifest {
  /// The options given and the documents read.
  mutating func tell(_ invocation: Invocation, postings: [Extraction], people: [Extraction]) {
    let hidden: Set<String> = [
      "output", "postings", "profiles", "threads", "color", "quiet", "taxonomy", "max-size",
    ]
    options = invocation.arguments.values.filter { !hidden.contains($0.key) }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.joined(separator: " ")) }
    inputs =
      postings.map { ("posting", $0.document.path, $0.document.sha256) }
      + people.map { ("profile", $0.document.path, $0.document.sha256) }
  }
}
