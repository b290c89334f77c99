/// Something in a posting that its author may want to change: where, why, and into what.
///
/// ```swift
/// for finding in PostingLint(taxonomy).findings(in: extraction) {
///   print(finding.rule.rawValue, finding.message[.french])  // gendered « Développeur » ne s'adresse…
/// }
/// ```
public struct LintFinding: Equatable, Sendable {
  /// The rule that it breaks.
  public var rule: LintRule
  /// How much it matters.
  public var severity: Diagnostic.Severity
  /// The bytes that it is about; nil where something is missing.
  public var range: ByteRange?
  /// What is wrong and why it matters.
  public var message: Wording
  /// What to write instead.
  public var rewrite: Wording

  init(
    _ rule: LintRule, severity: Diagnostic.Severity? = nil, at range: ByteRange?, _ message: Wording,
    rewrite: Wording
  ) {
    self.rule = rule
    self.severity = severity ?? rule.severity
    self.range = range
    self.message = message
    self.rewrite = rewrite
  }
}
