public import DiapasonEngine

/// The project's own word lists and spoken languages as a taxonomy: small, and quick to compile in a test.
public enum WordListFixture {
  /// Compiled once, without the lists of roles: what a clause is for is tested elsewhere.
  public static let taxonomy: Taxonomy = {
    var loader = TaxonomyLoader()
    let names = [
      "dates", "experiences", "function", "inclusive", "inflections", "kinds", "language", "places", "terms",
    ]
    for path in names.map({ "words/\($0).yaml" }) + ["skills/language.yaml"] {
      loader.add(path, ProjectFiles.bytes(of: "taxonomy/\(path)"))
    }
    return loader.load().taxonomy
  }()

  /// What the engine reads in a text.
  public static func extraction(_ text: String, kind: DocumentKind, path: String = "file.md") -> Extraction {
    let document = DocumentReader().read(Array(text.utf8), path: path, kind: kind)
    return SkillExtractor(taxonomy).extract(from: document)
  }
}
