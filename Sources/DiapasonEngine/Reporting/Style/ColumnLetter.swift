/// `A`, `B`… `AA`: short enough for the head of a column.
enum ColumnLetter {
  static func text(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? last : text(index / 26 - 1) + last
  }
}
