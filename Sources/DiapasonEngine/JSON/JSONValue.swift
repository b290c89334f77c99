/// A JSON value.
///
/// ```swift
/// let (value, problem) = JSONReader.read(Array(#"{"skills": ["sql"]}"#.utf8))
/// value?["skills"]?.items.first?.string  // "sql"
/// ```
indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// A key and what stands under it.
  struct Member: Equatable, Sendable {
    var key: String
    var value: JSONValue
  }

  /// The text of a string.
  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A number without a fraction.
  var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  /// The members of an array; nothing else has any.
  var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }

  /// The members of an object, in the order of the text; nothing else has any.
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// What stands under a key; where the key comes twice, the last.
  subscript(_ key: String) -> JSONValue? {
    members.last { $0.key == key }?.value
  }
}
