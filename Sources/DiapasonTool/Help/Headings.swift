import DiapasonEngine

/// The words that every page of help shares.
enum Headings {
  static let usage = Wording("Utilisation", "Usage")
  static let command = Wording("COMMANDE", "COMMAND")
  static let commandAndOptions = Wording("COMMANDE [options]", "COMMAND [options]")
  static let commands = Wording("Commandes", "Commands")
  static let operands = Wording("Ce qu'il faut donner", "What to give")
  static let options = Wording("Options", "Options")
  static let everywhere = Wording("Options de toutes les commandes", "Options of every command")
  static let examples = Wording("Exemples", "Examples")
  static let standard = Wording(" (sinon ", " (default ")
  static let required = Wording(" (obligatoire)", " (required)")
  static let more = Wording(
    "Pour en savoir plus sur une commande : diapason help COMMANDE.",
    "To learn more about a command: diapason help COMMAND.")
}
