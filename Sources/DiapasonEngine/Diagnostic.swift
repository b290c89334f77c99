/// Something a reader of the file would want to know: a problem in the input, with its place.
///
/// Problems in what people write are values, never errors: one broken file does not stop a batch.
///
/// ```swift
/// for problem in document.diagnostics { print(problem.severity, problem.message[.french]) }
/// ```
public struct Diagnostic: Equatable, Sendable {
  /// How much it matters.
  public enum Severity: String, Sendable {
    /// Worth knowing; nothing was lost.
    case note
    /// Part of the file could not be read as written.
    case warning
    /// The file could not be used.
    case error
  }

  /// How much it matters.
  public var severity: Severity
  /// A stable name for the kind of problem, such as `front-matter`.
  public var code: String
  /// What is wrong and what to do, in one sentence.
  public var message: Wording
  /// Where, in bytes of the text.
  public var range: ByteRange?

  /// Makes a diagnostic.
  public init(_ severity: Severity, code: String, _ message: Wording, at range: ByteRange? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
  }
}
