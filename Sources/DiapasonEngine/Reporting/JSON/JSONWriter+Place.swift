extension JSONWriter {
  /// `"quote", "start", "end"`: words of a document and their bytes; null where the name of the file says it.
  mutating func place(_ range: ByteRange?, _ document: Document) {
    key("quote")
    if let range { quote(range, document.text) } else { string(nil) }
    member("start", range?.start)
    member("end", range?.end)
  }

  /// The words of a range: its bytes as they are, unless it cuts a character.
  private mutating func quote(_ range: ByteRange, _ text: SourceText) {
    let bytes = text.bytes
    let isWhole =
      range.start >= range.end
      || (bytes[range.start] & 0xC0 != 0x80 && (range.end == bytes.count || bytes[range.end] & 0xC0 != 0x80))
    guard isWhole else { return string(text.string(range)) }
    bytes.withUnsafeBufferPointer { bytes in
      string(utf8: UnsafeBufferPointer(rebasing: bytes[range.start..<max(range.start, range.end)]))
    }
  }
}
