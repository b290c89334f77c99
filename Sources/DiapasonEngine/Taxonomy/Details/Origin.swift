/// Where a concept comes from, and on what terms: it travels with every concept, whatever it is made part of.
///
/// ```swift
/// taxonomy.origin(ofConcept: 0).licence  // "CC-BY-4.0"
/// ```
public struct Origin: Sendable, Equatable {
  /// A short name, as files refer to it: `esco`; empty for the taxonomy itself.
  public var id: String
  /// Its full name.
  public var name = ""
  /// Its version.
  public var version = ""
  /// Where it is published.
  public var address = ""
  /// On what terms it may be used.
  public var licence = ""
  /// The sentence that whoever uses it must show.
  public var attribution = ""

  /// An origin of which only the short name is known.
  public init(id: String) { self.id = id }
}
