/// What sort of label a name is.
///
/// ```swift
/// if concept.source == .borrowed { print("known by another name in Diapason") }
/// ```
package enum LabelSource: UInt8, Sendable, CaseIterable {
  /// The name of the concept.
  case name
  /// Another name of it.
  case alternative
  /// A misspelling or abbreviation by which it is found.
  case hidden
  /// A name that it has in a taxonomy which knows its code.
  case borrowed

  /// How much a match by it counts, in thousandths: who borrowed a name may mean something a little wider.
  var worth: Int { self == .borrowed ? 900 : 1_000 }
}
