/// Lines of JSON Lines, one for a pair of posting and profile.
///
/// ```swift
/// let matrix = MatrixJSON(taxonomy, Weights(), asOf: nil)
/// matrix.line(pair)  // {"posting":"offre.md","candidate":"profil.md","score":61.250,…}
/// ```
package struct MatrixJSON: Sendable {
  private let pairs: PairJSON
  private let run: RunJSON

  /// Lines that tell by which taxonomy, weights and day they were made.
  package init(_ taxonomy: Taxonomy, _ weights: Weights, asOf: CalendarDate?) {
    pairs = PairJSON(taxonomy: taxonomy, disclosure: .full)
    run = RunJSON(taxonomy, weights, asOf: asOf)
  }

  /// The line, its end included; a brief one holds the scores only.
  package func line(_ pair: Pair, isBrief: Bool = false) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("posting", pair.offer.document.path)
      json.member("candidate", pair.candidate.document.path)
      if !isBrief { run.write(to: &json) }
      pairs.write(pair, isBrief: isBrief, to: &json)
    }
    json.newline()
    return json.bytes
  }
}
