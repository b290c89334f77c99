/// What a result depends on besides the documents, so that it can be had again.
enum RunJSON {
  /// `"taxonomy", "weights", "grid"`: their hashes; no grid where the posting's own is used.
  static func write(_ taxonomy: Taxonomy, _ weights: Weights, _ grid: GridChanges?, to json: inout JSONWriter)
  {
    json.key("taxonomy")
    json.string(taxonomy.hash)
    json.key("weights")
    json.string(weights.hash)
    json.key("grid")
    guard let grid else { return json.string(nil) }
    json.object { json in
      json.key("sha256")
      json.string(grid.hash)
      json.key("changes")
      json.array { json in
        for change in grid.changes { GridReport.write(change, taxonomy, to: &json) }
      }
    }
  }
}
