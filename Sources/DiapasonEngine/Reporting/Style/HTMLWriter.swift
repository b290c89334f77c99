/// Writes HTML in which text can never become markup.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []
  private var open: [String] = []

  /// An element with attributes in the order given, and what stands in it.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    start(name, attributes)
    body(&self)
    end()
  }

  /// An element that holds text only.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Opens an element that `end()` closes.
  mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    raw("<" + name)
    for (key, value) in attributes { raw(" \(key)=\"\(Self.escaped(value))\"") }
    raw(">")
    open.append(name)
  }

  /// Closes the last element opened.
  mutating func end() {
    if let name = open.popLast() { raw("</\(name)>") }
  }

  /// Text, escaped.
  mutating func text(_ text: String) { raw(Self.escaped(text)) }

  /// Markup of our own.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// The text with everything shielded that means something to a browser.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
