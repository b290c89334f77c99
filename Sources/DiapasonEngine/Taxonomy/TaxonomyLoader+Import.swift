extension TaxonomyLoader {
  /// Makes a loader with what was imported, heard by the words of the language that another taxonomy has.
  ///
  /// ```swift
  /// let (esco, problems) = TaxonomyLoader(imported, words: try .embedded()).load()
  /// ```
  package init(_ imported: TaxonomyImport, words: Taxonomy) {
    self.init()
    let own = imported.files
    for file in own.isEmpty ? TaxonomyLoader(words).wordFiles() : own { add(file.path, file.bytes) }
    add(imported.source())
  }

  /// The files that say how a language speaks, not what it speaks of: cues, headings, small words, grades of titles.
  func wordFiles() -> [TaxonomyFile] {
    let graded = source().lists.filter { $0.name.hasPrefix(Self.grades) }
    var yaml = YAMLWriter()
    for list in graded { yaml.raw(list.name, list.phrases.map(TaxonomyYAML.phrase), depth: 0) }
    let own = TaxonomyFile(path: Self.gradeFile, bytes: Array(yaml.text.utf8))
    return files.filter { $0.path.hasPrefix("words/") && $0.path != Self.gradeFile }
      + (graded.isEmpty ? [] : [own])
  }

  private static let grades = "seniority."
  private static let gradeFile = "words/seniority.yaml"
}
