public import DiapasonEngine

/// Taxonomies written inside a test: YAML by path.
public enum SmallTaxonomy {
  /// The taxonomy of these files, and what is wrong with them.
  public static func load(_ files: KeyValuePairs<String, String>) -> (
    taxonomy: Taxonomy, problems: [TaxonomyProblem]
  ) {
    var loader = TaxonomyLoader()
    for (path, text) in files { loader.add(path, Array(text.utf8)) }
    return loader.load()
  }
}
