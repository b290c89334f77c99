import DiapasonEngine

/// What is wrong with the way a command was written.
///
/// A fact: the sentence comes from `message`.
enum UsageError: Error, Equatable {
  case unknownCommand(String, suggestion: String?)
  case unknownOption(String, suggestion: String?)
  case missingValue(option: String, placeholder: Wording)
  case needlessValue(option: String)
  case wrongValue(option: String, value: String, allowed: String)
  case refusedValue(option: String, value: String, reason: Wording)
  case missingOption(String)
  case missingOperand(Wording)
  case needlessOperand(String)
  case wrongOperand(String, suggestion: String?)

  /// What is wrong and what to do, in a sentence.
  var message: Wording {
    switch self {
    case .unknownCommand(let word, let suggestion):
      Self.unknown(Wording("la commande", "the command"), word, suggestion.map { "diapason \($0)" })
    case .unknownOption(let word, let suggestion):
      Self.unknown(Wording("l'option", "the option"), word, suggestion)
    case .wrongOperand(let word, let suggestion):
      Self.unknown(Wording("la valeur", "the value"), word, suggestion)
    case .missingValue(let option, let placeholder):
      Wording(
        "il manque une valeur après \(option) : écrivez \(option) \(placeholder.french)",
        "a value is missing after \(option): write \(option) \(placeholder.english)")
    case .needlessValue(let option):
      Wording("l'option \(option) ne prend pas de valeur", "the option \(option) takes no value")
    case .wrongValue(let option, let value, let allowed):
      Wording(
        "\(option) n'accepte pas « \(value) » ; valeurs possibles : \(allowed)",
        "\(option) does not accept “\(value)”; it takes: \(allowed)")
    case .refusedValue(let option, let value, let reason):
      Wording(
        "\(option) n'accepte pas « \(value) » : \(reason.french)",
        "\(option) does not accept “\(value)”: \(reason.english)")
    case .missingOption(let option):
      Wording("il manque l'option \(option)", "the option \(option) is missing")
    case .missingOperand(let placeholder):
      Wording("il manque \(placeholder.french)", "\(placeholder.english) is missing")
    case .needlessOperand(let word):
      Wording("« \(word) » est en trop", "“\(word)” is one too many")
    }
  }

  private static func unknown(_ what: Wording, _ word: String, _ suggestion: String?) -> Wording {
    let french = suggestion.map { " ; vouliez-vous dire \($0) ?" } ?? ""
    let english = suggestion.map { "; did you mean \($0)?" } ?? ""
    return Wording(
      "\(what.french) « \(word) » n'existe pas\(french)", "\(what.english) “\(word)” does not exist\(english)"
    )
  }
}
