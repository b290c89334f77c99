import DiapasonEngine

/// What a command takes besides options, by its place: `POSTING` in `diapason explain POSTING PROFILE`.
struct Operand: Sendable {
  /// What stands for it in the help.
  let placeholder: Wording
  /// One line about it.
  let help: Wording
  /// Whether the command can do without it.
  var isOptional = false
  /// Whether there may be several.
  var isRepeated = false
  /// The words that may stand here; empty for a file or folder.
  var allowed: [String] = []

  /// How the usage line shows it: `FILE…`, `[COMMAND]`.
  func usage(_ language: Language) -> String {
    let word = placeholder[language] + (isRepeated ? "…" : "")
    return isOptional ? "[\(word)]" : word
  }
}

extension Operand {
  static let postings = Operand(
    placeholder: Wording("DOSSIER", "FOLDER"), help: Wording("les offres", "the postings"), isRepeated: true)
  static let taxonomyFolder = Operand(
    placeholder: Wording("DOSSIER", "FOLDER"),
    help: Wording("le dossier du référentiel", "the folder of the taxonomy"))
}
