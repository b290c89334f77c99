/// What a person can do, by what their profile says.
///
/// ```swift
/// let profile = Profile(extraction)
/// ```
public struct Profile: Sendable {
  /// Its file.
  public let path: String
  /// The skills held, each with the first words that name it, by concept.
  public let held: [Int: ByteRange]

  /// The trades practised, now and before.
  public let trades: [TradeMention]

  /// The profile that a document is, by the skills it names.
  public init(_ extraction: Extraction) {
    path = extraction.document.path
    trades = extraction.trades
    let stated = extraction.mentions.filter { $0.stance == .held }.map { ($0.concept, $0.range) }
    held = Dictionary(stated, uniquingKeysWith: { first, _ in first })
  }
}
