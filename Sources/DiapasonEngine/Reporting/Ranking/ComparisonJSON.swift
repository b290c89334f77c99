/// A comparison as JSON: the candidates, then each criterion with how each of them meets it.
///
/// ```swift
/// ComparisonJSON(taxonomy, .full, Weights()).object(comparison)
/// ```
package struct ComparisonJSON: Sendable {
  private let taxonomy: Taxonomy
  private let disclosure: Disclosure
  private let weights: Weights

  /// Results that show so much of people.
  package init(_ taxonomy: Taxonomy, _ disclosure: Disclosure, _ weights: Weights) {
    (self.taxonomy, self.disclosure, self.weights) = (taxonomy, disclosure, weights)
  }

  /// The comparison, its end of line included.
  package func object(_ comparison: Comparison) -> [UInt8] {
    var json = JSONWriter()
    let pairs = PairJSON(taxonomy: taxonomy, disclosure: disclosure)
    json.object { json in
      json.member("posting", comparison.offer.document.path)
      json.member("blind", disclosure.isBlind)
      RunJSON(taxonomy, weights, asOf: comparison.asOf, grid: comparison.grid).write(to: &json)
      json.key("candidates")
      json.array { json in
        for pair in comparison.pairs {
          json.object { json in
            json.member("candidate", disclosure.id(pair.candidate))
            json.member("reason", pair.obstacle?.rawValue)
            pairs.write(pair, to: &json)
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }
}
