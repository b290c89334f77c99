import DiapasonEngine

/// The rows of the matrix for one posting: every person, or the best few.
struct MatrixLines: Sendable {
  private let people: [Candidate]
  private let best: BestCandidates
  private let json: MatrixJSON
  private let taxonomy: Taxonomy
  private let top: Int?
  private let isBrief: Bool
  private let weights: Weights
  private let asOf: CalendarDate?

  init(
    _ people: [Extraction], _ taxonomy: Taxonomy, _ weights: Weights, asOf: CalendarDate?, top: Int?,
    isBrief: Bool
  ) {
    self.people = people.map { Candidate($0, taxonomy) }
    best = BestCandidates(self.people, taxonomy, weights: weights)
    json = MatrixJSON(taxonomy, weights, asOf: asOf)
    (self.taxonomy, self.weights, self.asOf) = (taxonomy, weights, asOf)
    self.top = top
    self.isBrief = isBrief
  }

  /// The lines, in the order of the profiles; with a limit, best first, and the first path first among equals.
  func lines(for extraction: Extraction) -> [UInt8] {
    pairs(extraction).flatMap { json.line($0, isBrief: isBrief) }
  }

  /// The same pairs for other forms.
  func pairs(for extraction: Extraction) -> [MatrixPair] {
    pairs(extraction).map { MatrixPair($0, taxonomy, isBrief: isBrief) }
  }

  /// The scores alone, in the order of the profiles; nil for those that a limit leaves out.
  func scores(for extraction: Extraction) -> [Int?] {
    let offer = Offer(extraction, taxonomy, weights: weights)
    let scores = best.scores(for: offer)
    guard top != nil else { return scores }
    var kept = [Int?](repeating: nil, count: scores.count)
    for place in chosen(for: offer) { kept[place] = scores[place] }
    return kept
  }

  private func pairs(_ extraction: Extraction) -> [Pair] {
    let offer = Offer(extraction, taxonomy, weights: weights)
    return chosen(for: offer).map { Pair(offer, people[$0], taxonomy, weights: weights, asOf: asOf) }
  }

  /// Everybody in order; or the best few, then those of whom nothing can be told.
  private func chosen(for offer: Offer) -> [Int] {
    top.map { best.top($0, for: offer) } ?? Array(people.indices)
  }
}
