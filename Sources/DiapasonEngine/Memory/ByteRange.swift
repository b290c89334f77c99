/// A half-open range of UTF-8 bytes in a document.
///
/// ```swift
/// let range = ByteRange(4, 9)
/// range.count  // 5
/// ```
public struct ByteRange: Equatable, Hashable, Sendable {
  /// The first byte.
  public var start: Int
  /// One past the last byte.
  public var end: Int

  /// Makes the range of the bytes from `start` up to, but not with, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// How many bytes there are.
  public var count: Int { end - start }
  /// Whether there are none.
  public var isEmpty: Bool { end <= start }

  /// The same number of bytes further on.
  func moved(by offset: Int) -> ByteRange { ByteRange(start + offset, end + offset) }

  /// Whether a byte belongs to both.
  public func overlaps(_ other: ByteRange) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether every byte of `other` belongs to this range.
  public func contains(_ other: ByteRange) -> Bool {
    start <= other.start && other.end <= end
  }
}
