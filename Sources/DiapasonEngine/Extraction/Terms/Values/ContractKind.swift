/// The kinds of contract under which people work.
///
/// ```swift
/// ContractKind(rawValue: "freelance")  // .freelance
/// ```
public enum ContractKind: String, Sendable, BitwiseCopyable, CaseIterable {
  /// On one's own account, or through a company that carries the contract.
  case freelance
  /// Without an end (CDI).
  case permanent
  /// With an end (CDD, vacataire).
  case fixedTerm
  /// A student's placement.
  case internship
  /// Work and school by turns.
  case apprenticeship
  /// A public servant in post, seconded or put at disposal.
  case civilServant
  /// A civic service or the like.
  case civicService
  /// Through a temping agency.
  case temporary
}
