extension Ranking {
  /// Keeps the offers that were not among the first on an earlier day: posted since, or risen since others closed.
  ///
  /// The earlier day is weighed anew from the dates that the offers state; one without a date was always there.
  mutating func keepNew(_ offers: [Offer], _ candidate: Candidate, _ taxonomy: Taxonomy) {
    guard let day = options.since else { return }
    var earlier = options
    (earlier.asOf, earlier.since) = (day, nil)
    let there = offers.filter { $0.extraction.terms.published.map { $0.value < day } ?? true }
    var before = Ranking(earlier)
    before.place(there, candidate, taxonomy)
    let known = Set(before.entries.flatMap { entry in entry.offers.map(\.document.path) })
    let count = entries.count
    entries.removeAll { entry in entry.offers.contains { known.contains($0.document.path) } }
    leftOut.known = count - entries.count
  }
}

extension Ranking.Entry {
  /// The offer and its twins.
  var offers: [Offer] { [pair.offer] + twins }
}
