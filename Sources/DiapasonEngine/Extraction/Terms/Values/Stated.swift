/// A value and the words that state it.
///
/// ```swift
/// terms.remote?.value              // .full
/// terms.remote?.range.map(document.quote)  // "100% télétravail"
/// ```
public struct Stated<Value: Sendable & Equatable>: Sendable, Equatable {
  /// What is said.
  public var value: Value
  /// The bytes that say it; nil where the name of the file does.
  public var range: ByteRange?

  /// Makes a value with its place.
  public init(_ value: Value, at range: ByteRange?) {
    self.value = value
    self.range = range
  }
}
