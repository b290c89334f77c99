extension JSONWriter {
  /// The taxonomy that a result was made with: `"taxonomy": {"name", "version", "sha256"}`.
  mutating func taxonomy(_ taxonomy: Taxonomy) {
    key("taxonomy")
    object { json in
      for (key, value) in [
        ("name", taxonomy.name), ("version", taxonomy.version), ("sha256", taxonomy.hash),
      ] {
        json.key(key)
        json.string(value)
      }
    }
  }
}
