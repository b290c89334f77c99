/// A trade that the taxonomy knows: what people are, and are sought as.
///
/// ```swift
/// taxonomy.trade("product-owner")?.french  // "product owner"
/// ```
public struct Trade: Sendable {
  /// Another trade from which people come to this one.
  ///
  /// ```swift
  /// taxonomy.trade("product-manager")?.neighbours.first?.percent  // 85
  /// ```
  public struct Neighbour: Sendable {
    /// The trade's place in the taxonomy.
    public var trade: Int
    /// How many percent of this trade somebody of that one shows.
    public var percent: Int
    /// Why, in a sentence.
    public var reason: String
  }

  /// Its name in files, never changed.
  public var id: String
  /// Its name in French.
  public var french: String
  /// Its name in English.
  public var english: String
  /// What sort of work it is, such as `product` or `design`.
  public var family: String
  /// The skill that the title itself names.
  public var skill: Int?
  /// The more general trades.
  public var broader: [Int]
  /// The skills that make it.
  public var core: [Int]
  /// Ids of the matching ESCO occupations.
  public var esco: [String] = []
  /// The ROME codes.
  public var rome: [String]
  /// The trades beside it.
  public var neighbours: [Neighbour]
}
