/// Where a concept comes from, and on what terms: it travels with every concept, whatever it is made part of.
///
/// ```swift
/// taxonomy.origin(ofConcept: 0).licence  // "CC-BY-4.0"
/// ```
package struct Origin: Sendable, Equatable {
  /// A short name, as files refer to it: `esco`; empty for the taxonomy itself.
  package var id: String
  /// Its full name.
  package var name = ""
  /// Its version.
  package var version = ""
  /// Where it is published.
  package var address = ""
  /// On what terms it may be used.
  package var licence = ""
  /// The sentence that whoever uses it must show.
  package var attribution = ""

  /// An origin of which only the short name is known.
  package init(id: String) { self.id = id }
}
