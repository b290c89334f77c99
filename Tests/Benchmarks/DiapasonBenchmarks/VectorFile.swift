import SparseProducts

/// Vectors as `vectors.py` writes them: rows, columns and entries as 64-bit numbers behind “CSR1” and a version, then
/// where rows begin, the columns and the weights.
enum VectorFile {
  static func read(_ path: String) -> SkillVectors {
    let bytes = BenchmarkFile(path).bytes
    let vectors = bytes.withUnsafeBytes { raw in
      let rows = Int(raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let skills = Int(raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
      let entries = Int(raw.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
      let numbers = 32 + 8 * (rows + 1)
      return SkillVectors(
        starts: (0...rows).map { UInt32(raw.loadUnaligned(fromByteOffset: 32 + 8 * $0, as: UInt64.self)) },
        skillNumbers: (0..<entries).map {
          raw.loadUnaligned(fromByteOffset: numbers + 4 * $0, as: UInt32.self)
        },
        weights: (0..<entries).map {
          raw.loadUnaligned(fromByteOffset: numbers + 4 * (entries + $0), as: Float.self)
        }, skills: skills)
    }
    guard let vectors else { fatalError("\(path) holds no vectors") }
    return vectors
  }
}
