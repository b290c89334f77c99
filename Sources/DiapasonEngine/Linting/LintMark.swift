/// A phrase of `words/lint.yaml` at its place in a clause.
struct LintMark: Sendable {
  /// What kind of phrase it is, such as `jargon` or `unlawful`.
  var group: String
  /// What to write instead, or which criterion of the law it touches: the key above the phrase.
  var detail: String
  /// The phrase as the list writes it.
  var phrase: String
  /// The first and last token, counted in the clause.
  var first: Int
  var last: Int
  var range: ByteRange
}
