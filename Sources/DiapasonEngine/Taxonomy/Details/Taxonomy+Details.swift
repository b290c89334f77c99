extension Taxonomy {
  /// An entry that another one is linked to.
  ///
  /// ```swift
  /// for link in taxonomy.links(ofTrade: 0) where link.kind == "mobility" { print(taxonomy.trades[link.index].id) }
  /// ```
  public struct Link: Sendable, Equatable {
    /// In what way, such as `mobility`, `optional` or `related`.
    public var kind: String
    /// Whether it leads to a trade rather than to a skill.
    public var isTrade: Bool
    /// The place of what it leads to.
    public var index: Int
  }

  /// Where everything comes from: the taxonomy itself first, then those it was taken from.
  package var origins: [Origin] { details.origins }

  /// Where a concept comes from, and on what terms.
  package func origin(ofConcept index: Int) -> Origin { origins[Int(details.concepts.origins[index])] }

  /// Where a trade comes from, and on what terms.
  package func origin(ofTrade index: Int) -> Origin { origins[Int(details.trades.origins[index])] }

  /// What a concept is linked to, besides what is above it and beside it; of each kind the nearest first.
  public func links(ofConcept index: Int) -> [Link] { details.concepts.links[index].map(link) }

  /// What a trade is linked to: neighbours by expert judgement, skills that it may ask for.
  public func links(ofTrade index: Int) -> [Link] { details.trades.links[index].map(link) }

  /// How many labels name its skills and trades; patterns and the words of the language do not count.
  public var labelCount: Int {
    lexicon.phrases.reduce(0) { $0 + ($1.isPattern || $1.meaning.kind == .cue ? 0 : 1) }
  }

  private func link(_ link: DetailTable.Link) -> Link {
    Link(
      kind: details.kinds[Int(link.kind)], isTrade: link.target.kind == .trade, index: link.target.index)
  }
}
