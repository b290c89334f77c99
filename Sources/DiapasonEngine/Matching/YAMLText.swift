/// Text as YAML takes it, in double quotes.
enum YAMLText {
  /// `"Maîtrise de \"l'agile\""`: the quotes of JSON are quotes of YAML too.
  static func quoted(_ text: String) -> String { JSONWriter.quoted(Printable.text(text)) }

  /// Words behind `#`, on one line.
  static func comment(_ text: String) -> String { "  # " + Printable.text(text) }
}
