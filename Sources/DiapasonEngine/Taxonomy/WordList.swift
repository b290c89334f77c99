/// A list that is looked up word by word: months, units, the small words of a language.
struct WordList: Sendable {
  /// How the names of such lists begin.
  static let prefix = "words."

  var name: String
  var words: [String]
}
