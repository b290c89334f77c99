import DiapasonEngine

/// The rows of the matrix for one posting: every person, or the best few.
struct MatrixLines: Sendable {
  private let people: [(document: Document, profile: Profile)]
  private let taxonomy: Taxonomy
  private let top: Int?
  private let isBrief: Bool

  init(_ people: [Extraction], _ taxonomy: Taxonomy, top: Int?, isBrief: Bool) {
    self.people = people.map { ($0.document, Profile($0)) }
    self.taxonomy = taxonomy
    self.top = top
    self.isBrief = isBrief
  }

  /// The lines, in the order of the profiles; with a limit, best first, and the first path first among equals.
  func lines(for extraction: Extraction) -> [UInt8] {
    fits(for: extraction).flatMap {
      MatrixJSON.line(extraction.document, $0.document, $0.fit, taxonomy, isBrief: isBrief)
    }
  }

  /// The same pairs for other forms.
  func pairs(for extraction: Extraction) -> [MatrixPair] {
    fits(for: extraction).map {
      MatrixPair(extraction.document, $0.document, $0.fit, taxonomy, isBrief: isBrief)
    }
  }

  private func fits(for extraction: Extraction) -> [(document: Document, fit: Fit)] {
    let posting = Posting(extraction, taxonomy)
    let fits = people.map { (document: $0.document, fit: Fit(posting, $0.profile, taxonomy)) }
    guard let top else { return fits }
    // Fits without a score come last: nothing can be told of them.
    let order = fits.indices.sorted {
      (-(fits[$0].fit.score ?? -1), $0) < (-(fits[$1].fit.score ?? -1), $1)
    }
    return order.prefix(top).map { fits[$0] }
  }
}
