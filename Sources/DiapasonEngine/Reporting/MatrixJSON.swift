/// One line of JSON Lines for a pair of posting and profile.
///
/// ```swift
/// let line = MatrixJSON.line(pair, taxonomy)  // {"posting":"offre.md","candidate":"profil.md","score":61.250,…}
/// ```
public enum MatrixJSON {
  /// The line, its end included; a brief one leaves the contributions and the terms out.
  public static func line(
    _ pair: Pair, _ taxonomy: Taxonomy, _ disclosure: Disclosure = .full, isBrief: Bool = false
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("posting")
      json.string(pair.offer.document.path)
      json.key("candidate")
      json.string(disclosure.id(pair.candidate))
      PairJSON(taxonomy: taxonomy, disclosure: disclosure).write(
        pair, pair.fit.score, isBrief: isBrief, to: &json)
    }
    json.newline()
    return json.bytes
  }

  /// The same for one pair on its own, with the hashes of all that it depends on.
  public static func explained(_ pair: Pair, _ taxonomy: Taxonomy, _ weights: Weights) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("posting")
      json.string(pair.offer.document.path)
      json.key("candidate")
      json.string(pair.candidate.document.path)
      RunJSON.write(taxonomy, weights, nil, to: &json)
      PairJSON(taxonomy: taxonomy, disclosure: .full).write(pair, pair.score, to: &json)
    }
    json.newline()
    return json.bytes
  }
}
