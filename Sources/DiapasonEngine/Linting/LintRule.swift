/// What `lint` looks for in a posting.
///
/// ```swift
/// LintRule(rawValue: "gendered")?.severity  // .warning
/// ```
public enum LintRule: String, CaseIterable, Sendable {
  /// No sentence says what the person must know.
  case noRequirements = "no-requirements"
  /// More skills are required than anyone reads.
  case tooManyRequirements = "too-many-requirements"
  /// Everything is required, nothing merely welcome.
  case onlyRequired = "only-required"
  /// A skill is both required and a bonus.
  case contradiction
  /// An anglicism or trade word for which there is a plain one.
  case jargon
  /// Words that speak of one gender only.
  case gendered
  /// A demand that the law forbids or discourages.
  case unlawful
  /// Contract, place, remote work, start or pay are not told.
  case missingTerms = "missing-terms"

  /// How much it matters, where the finding itself does not say otherwise.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unlawful: .error
    case .noRequirements, .tooManyRequirements, .contradiction, .gendered: .warning
    case .onlyRequired, .jargon, .missingTerms: .note
    }
  }

  /// The rule in a few words.
  public var title: Wording {
    switch self {
    case .noRequirements: Wording("Aucune attente exprimée", "No requirement stated")
    case .tooManyRequirements: Wording("Trop d'exigences", "Too many requirements")
    case .onlyRequired: Wording("Que des exigences", "Only requirements")
    case .contradiction: Wording("Attentes contradictoires", "Contradictory demands")
    case .jargon: Wording("Jargon ou anglicisme", "Jargon or anglicism")
    case .gendered: Wording("Formulation genrée", "Gendered wording")
    case .unlawful: Wording("Demande à risque juridique", "Legally doubtful demand")
    case .missingTerms: Wording("Conditions non précisées", "Terms left out")
    }
  }
}
