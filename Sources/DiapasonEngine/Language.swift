/// The language in which results are told.
///
/// ```swift
/// Wording("requise", "required")[.french]  // "requise"
/// ```
public enum Language: String, Sendable, CaseIterable {
  /// French, the default.
  case french = "fr"
  /// English.
  case english = "en"
}
