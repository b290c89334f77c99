extension JSONWriter {
  /// A key and its value, null where there is none: `"line":12`.
  @inline(__always)
  mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    string(text)
  }

  /// A key that is data, and its value; a literal is taken for the other.
  @_disfavoredOverload
  mutating func member(_ name: String, _ text: String?) {
    key(name)
    string(text)
  }

  @inline(__always)
  mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    number(value)
  }

  @inline(__always)
  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bool(value)
  }

  @inline(__always)
  mutating func member(_ name: StaticString, thousandths value: Int?) {
    key(name)
    thousandths(value)
  }
}
