/// A trade named by a document: what it seeks, or what the person is.
///
/// ```swift
/// extraction.trades.first?.when                                  // .asked
/// extraction.trades.first.map { document.quote($0.range) }       // "chargée de déploiement"
/// ```
public struct TradeMention: Sendable {
  /// When the trade is practised.
  public enum When: String, Sendable {
    /// A posting seeks it.
    case asked
    /// A person practises it.
    case now
    /// A person practised it, and no longer does.
    case before
    /// A person would like to.
    case wanted
  }

  /// The trade's place in the taxonomy.
  public var trade: Int
  /// When it is practised.
  public var when: When
  /// The words that name it; empty where the file's name does.
  public var range: ByteRange
  /// How far along, where the words beside say so: `intern`, `junior`, `confirmed`, `senior` or `lead`.
  public var seniority: String?

  package init(trade: Int, when: When, range: ByteRange, seniority: String? = nil) {
    (self.trade, self.when, self.range, self.seniority) = (trade, when, range, seniority)
  }
}
