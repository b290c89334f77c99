extension JSONWriter {
  /// `"quote", "start", "end"`: words of a document and their bytes; null where the name of the file says it.
  mutating func place(_ range: ByteRange?, _ document: Document) {
    key("quote")
    string(range.map(document.quote))
    key("start")
    number(range?.start)
    key("end")
    number(range?.end)
  }
}
