/// A YAML value with its place in the text.
struct YAMLNode: Sendable {
  /// What stands there.
  indirect enum Value: Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var value: Value
  var range: ByteRange

  /// The text of a scalar.
  var string: String? {
    if case .scalar(let text) = value { text } else { nil }
  }

  /// The members of a sequence; a scalar or mapping is a sequence of one, an empty scalar of none.
  var items: [YAMLNode] {
    switch value {
    case .sequence(let items): items
    case .scalar(""): []
    case .scalar, .mapping: [self]
    }
  }

  /// The pairs of a mapping, in the order of the file.
  var pairs: [(key: YAMLNode, value: YAMLNode)] {
    if case .mapping(let pairs) = value { pairs } else { [] }
  }

  /// The value under a key.
  subscript(_ key: String) -> YAMLNode? {
    pairs.first { $0.key.string == key }?.value
  }
}
