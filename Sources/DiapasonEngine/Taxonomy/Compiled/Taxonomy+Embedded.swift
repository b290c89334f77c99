internal import CTaxonomy

extension Taxonomy {
  /// The taxonomy that ships inside the program.
  ///
  /// ```swift
  /// let taxonomy = try Taxonomy.embedded()
  /// ```
  public static func embedded() throws(CompiledFailure) -> Taxonomy {
    let bytes = UnsafeRawBufferPointer(start: diapason_taxonomy_bytes(), count: diapason_taxonomy_count())
    return try CompiledTaxonomy.read(bytes, isTrusted: true)
  }
}
