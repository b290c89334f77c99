/// A label or pattern as it is written in the taxonomy, with its guard.
struct PhraseSource: Sendable {
  enum Scope: UInt8, Sendable { case clause, section, document }

  var text: String
  var isPattern: Bool
  /// The name of its concept, which stands among the labels without being written there.
  var isName = false
  /// The language it is known to be in.
  var language: Language?
  /// What the publisher of the taxonomy calls this label.
  var code = ""
  /// What people say of themselves: read in profiles only.
  var isTold = false
  /// The name of a heading that others stand under: found by name, never heard in a text.
  var isSilent = false
  /// Never shown: a typo or an old name.
  var isHidden = false
  var isCaseExact = false
  var areAccentsExact = false
  /// One of these must stand in the scope, none of those in the clause.
  var needs: [String] = []
  var excludes: [String] = []
  var scope = Scope.clause
  /// Other concepts that the same words name.
  var with: [String] = []
  /// Where it is written.
  var file: String
  var line: Int
}
