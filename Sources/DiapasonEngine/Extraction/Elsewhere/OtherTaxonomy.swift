/// Finds what another taxonomy, such as ESCO or ROME, calls the skills and trades that a document names.
///
/// ```swift
/// extraction.otherTerms += OtherTaxonomy(esco, beside: taxonomy).terms(in: extraction)
/// ```
package struct OtherTaxonomy: Sendable {
  private let own: Taxonomy
  private let other: Taxonomy
  private let extractor: SkillExtractor
  /// For each skill, then for each trade in use those of the other that bear one of its codes.
  private let skills: [[Int]]
  private let trades: [[Int]]

  /// Terms of `other` for what is heard with `own`.
  package init(_ other: Taxonomy, beside own: Taxonomy) {
    (self.own, self.other) = (own, other)
    extractor = SkillExtractor(other)
    let skillCodes = Self.places(other.concepts.map { Self.codes($0.esco, $0.rome) })
    let tradeCodes = Self.places(other.trades.map { Self.codes($0.esco, $0.rome) })
    skills = own.concepts.map { Self.found(Self.codes($0.esco, $0.rome), skillCodes) }
    trades = own.trades.map { Self.found(Self.codes($0.esco, $0.rome), tradeCodes) }
  }

  private static func codes(_ esco: [String], _ rome: [String]) -> [String] {
    esco.map { "esco " + $0 } + rome.map { "rome " + $0 }
  }

  private static func places(_ codes: [[String]]) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (index, codes) in codes.enumerated() {
      for code in codes { places[code, default: []].append(index) }
    }
    return places
  }

  private static func found(_ codes: [String], _ places: [String: [Int]]) -> [Int] {
    var found: [Int] = []
    for place in codes.flatMap({ places[$0] ?? [] }) where !found.contains(place) { found.append(place) }
    return found
  }

  /// The terms: for each skill heard those that its codes lead to, then those that the words themselves name.
  package func terms(in extraction: Extraction) -> [OtherTerm] {
    let heard = extractor.named(in: extraction.document)
    var terms: [OtherTerm] = []
    for mention in extraction.mentions {
      terms += skills[mention.concept].map { skill($0, .code, mention.concept, mention.range) }
    }
    for mention in heard.mentions {
      let places = extraction.mentions.filter { $0.range.overlaps(mention.range) }
      let isKnown = places.contains { skills[$0.concept].contains(mention.concept) }
      if !isKnown { terms.append(skill(mention.concept, .words, places.first?.concept, mention.range)) }
    }
    for mention in extraction.trades {
      terms += trades[mention.trade].map { trade($0, .code, mention.trade, mention.range) }
    }
    for mention in heard.trades {
      let places = extraction.trades.filter { $0.range.overlaps(mention.range) }
      let isKnown = places.contains { trades[$0.trade].contains(mention.trade) }
      if !isKnown { terms.append(trade(mention.trade, .words, places.first?.trade, mention.range)) }
    }
    return terms
  }

  private func skill(_ index: Int, _ basis: OtherTerm.Basis, _ own: Int?, _ range: ByteRange) -> OtherTerm {
    let concept = other.concepts[index]
    return OtherTerm(
      origin: origin(other.origin(ofConcept: index)), id: concept.id, name: concept.wording, isTrade: false,
      basis: basis, own: own, range: range)
  }

  private func trade(_ index: Int, _ basis: OtherTerm.Basis, _ own: Int?, _ range: ByteRange) -> OtherTerm {
    let trade = other.trades[index]
    return OtherTerm(
      origin: origin(other.origin(ofTrade: index)), id: trade.id, name: trade.wording, isTrade: true,
      basis: basis, own: own, range: range)
  }

  /// An entry that comes from nowhere else is of the taxonomy itself.
  private func origin(_ origin: Origin) -> Origin {
    guard origin.id.isEmpty else { return origin }
    var own = origin
    own.id = other.name
    return own
  }
}
