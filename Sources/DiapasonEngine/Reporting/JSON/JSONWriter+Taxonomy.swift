extension JSONWriter {
  /// The taxonomy that a result was made with: `"taxonomy": {"name", "version", "sha256"}`.
  mutating func taxonomy(_ taxonomy: Taxonomy) {
    key("taxonomy")
    object { json in
      json.member("name", taxonomy.name)
      json.member("version", taxonomy.version)
      json.member("sha256", taxonomy.hash)
    }
  }
}
