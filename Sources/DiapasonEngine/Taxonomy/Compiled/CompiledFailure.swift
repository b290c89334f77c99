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
  public var description: String {
    switch self {
    case .foreign: "not a compiled taxonomy"
    case .version(let number): "compiled in format \(number): compile it again with this program"
    case .truncated: "the compiled taxonomy ends too soon"
    case .damaged: "the compiled taxonomy is damaged: its hash is not that of its bytes"
    case .unsound(let part): "the compiled taxonomy is damaged: \(part)"
    }
  }
}
