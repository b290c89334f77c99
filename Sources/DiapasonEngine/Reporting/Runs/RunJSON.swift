/// What a result depends on besides the documents, so that it can be had again.
struct RunJSON: Sendable {
  private let taxonomy: Taxonomy
  private let weights: String
  private let asOf: CalendarDate?
  private let grid: GridChanges?

  init(_ taxonomy: Taxonomy, _ weights: Weights, asOf: CalendarDate?, grid: GridChanges? = nil) {
    (self.taxonomy, self.asOf, self.grid) = (taxonomy, asOf, grid)
    self.weights = weights.hash
  }

  /// `"asOf", "taxonomy", "weights", "grid"`: a date and hashes; no grid where the posting's own is used.
  func write(to json: inout JSONWriter) {
    json.member("asOf", asOf?.description)
    json.member("taxonomy", taxonomy.hash)
    json.member("weights", weights)
    json.key("grid")
    guard let grid else { return json.string(nil) }
    json.object { json in
      json.member("sha256", grid.hash)
      json.key("changes")
      json.array { json in
        for change in grid.changes { GridReport.write(change, taxonomy, to: &json) }
      }
    }
  }
}
