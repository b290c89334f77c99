/// The texts in a line of JSON with the key that each stands under, and its bytes, quotes included.
enum JSONTexts {
  struct Value {
    var key: String
    /// The key of the object that it stands in.
    var container: String
    var text: String
    var range: ByteRange
  }

  /// Every text that is a value, in the order of the line; those in a list have the key of the list.
  static func values(_ bytes: [UInt8]) -> [Value] {
    var values: [Value] = []
    var keys: [String] = []
    var key = ""
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): keys.append(key)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): key = keys.popLast() ?? ""
      case UInt8(ascii: "\""):
        let (text, length) = JSONString.read(bytes[(place + 1)...])
        let end = place + 1 + length
        guard let text else { return values }
        if isKey(bytes, end) {
          key = text
        } else {
          values.append(Value(key: key, container: keys.last ?? "", text: text, range: ByteRange(place, end)))
        }
        place = end
        continue
      default: break
      }
      place += 1
    }
    return values
  }

  private static func isKey(_ bytes: [UInt8], _ end: Int) -> Bool {
    bytes[end...].first { !$0.isSpace } == UInt8(ascii: ":")
  }
}
