/// Where the work is done, or where a person lives.
///
/// ```swift
/// terms.places.first?.value.name        // "Lyon"
/// terms.places.first?.value.department  // "69"
/// ```
public struct Place: Equatable, Sendable {
  /// Its name: as the word lists write it where they know it, else as the text does.
  public var name: String
  /// The code of the French département, where it is known.
  public var department: String?

  /// Makes a place.
  public init(_ name: String, department: String? = nil) {
    self.name = name
    self.department = department
  }
}
