/// A file of a taxonomy, as it was read.
///
/// ```swift
/// for file in taxonomy.files { loader.add(file.path, file.bytes) }
/// ```
struct TaxonomyFile: Sendable {
  /// From the taxonomy's folder on: `skills/agile.yaml`.
  var path: String
  var bytes: [UInt8]
}
