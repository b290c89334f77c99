/// An array that never changes, at an address that never moves.
///
/// Reading an item is one load: nothing is counted, and bounds are tested in debug builds only. The tables of the inner
/// loops stand in it; `Lexicon.check` has made sure that they point inside each other.
final class FixedArray<Item: BitwiseCopyable & Sendable>: Sendable {
  // Freed with the array, and never written again.
  nonisolated(unsafe) let items: UnsafeBufferPointer<Item>

  /// Items whose size divides a line's never lie in two of them.
  private static var lineOfMemory: Int { 64 }

  init(_ source: [Item]) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: source.count * MemoryLayout<Item>.stride, alignment: Self.lineOfMemory)
    let memory = bytes.bindMemory(to: Item.self)
    _ = memory.initialize(from: source)
    items = UnsafeBufferPointer(memory)
  }

  deinit { UnsafeRawBufferPointer(items).deallocate() }
}
