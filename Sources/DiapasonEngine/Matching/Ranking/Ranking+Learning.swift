extension Ranking {
  /// Adds to each offer what the person could learn, and the skills that open most of them.
  mutating func teach(_ offers: [Offer], _ candidate: Candidate, _ taxonomy: Taxonomy) {
    guard candidate.obstacle == nil else { return }
    let finder = LessonFinder(taxonomy: taxonomy, weights: options.weights)
    for index in entries.indices {
      // Among equals, the one before is the first of a better place.
      let above = entries[..<index].last { $0.place < entries[index].place }?.pair
      entries[index].lesson = finder.lesson(entries[index].pair, above: above, bar: options.bar)
    }
    keys = SkillKeyFinder(taxonomy: taxonomy, weights: options.weights, bar: options.bar).keys(
      offers, candidate)
  }
}
