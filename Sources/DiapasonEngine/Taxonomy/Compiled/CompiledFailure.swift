/// Why bytes are not a compiled taxonomy.
///
/// ```swift
/// do { try CompiledTaxonomy.taxonomy(from: bytes) } catch { print(error) }  // not a compiled taxonomy
/// ```
public enum CompiledFailure: Error, Equatable, CustomStringConvertible {
  /// They do not begin as one does.
  case foreign
  /// They were written by another version of the program.
  case version(Int)
  /// They end too soon.
  case truncated
  /// They are not what was written: their hash differs.
  case damaged
  /// Two tables do not fit each other.
  case unsound(String)

  /// What is wrong, for people.
  public var message: Wording {
    switch self {
    case .foreign: Wording("ce n'est pas un référentiel compilé", "not a compiled taxonomy")
    case .version(let number):
      Wording(
        "compilé au format \(number), d'une autre version du programme",
        "compiled in format \(number) by another version of the program")
    case .truncated: Wording("il s'arrête trop tôt", "the compiled taxonomy ends too soon")
    case .damaged:
      Wording(
        "il est abîmé : son empreinte n'est pas celle de ses octets",
        "the compiled taxonomy is damaged: its hash is not that of its bytes")
    case .unsound(let part): Wording("il est abîmé : \(part)", "the compiled taxonomy is damaged: \(part)")
    }
  }

  /// The same in English.
  public var description: String { message.english }
}
