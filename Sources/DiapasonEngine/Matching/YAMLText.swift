/// Text as YAML takes it, in double quotes.
enum YAMLText {
  /// `"Maîtrise de \"l'agile\""`: the quotes of JSON are quotes of YAML too.
  static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(Printable.text(text))
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Words behind `#`, on one line.
  static func comment(_ text: String) -> String { "  # " + Printable.text(text) }
}
