/// Scores as a sparse matrix that `scipy.sparse.load_npz` reads: only the pairs that have a score take room.
///
/// It is a compressed sparse row matrix: a row per posting, a column per profile. `numpy.load` reads its parts, and the
/// names of rows and columns beside them.
///
/// ```swift
/// var sparse = NumPySparse(candidates: paths)
/// sparse.add("offre.md", [61_250, nil])
/// let bytes = sparse.finished()
/// ```
package struct NumPySparse: Sendable {
  private let candidates: [String]
  private var postings: [String] = []
  private var starts: [UInt8] = []
  private var columns: [UInt8] = []
  private var scores: [UInt8] = []
  private var count = 0

  /// An empty matrix with a column per profile.
  package init(candidates: [String]) {
    self.candidates = candidates
    Self.append(0, to: &starts)
  }

  /// Adds a row.
  package mutating func add(_ posting: String, _ row: [Int?]) {
    postings.append(posting)
    for (column, score) in row.enumerated() {
      guard let score else { continue }
      Self.append(UInt32(column), to: &columns)
      Self.append((Float(score) / 1_000).bitPattern, to: &scores)
      count += 1
    }
    Self.append(UInt32(count), to: &starts)
  }

  /// The file.
  package func finished() -> [UInt8] {
    var archive = ZipArchive()
    var shape: [UInt8] = []
    Self.append(UInt32(postings.count), to: &shape)
    Self.append(UInt32(candidates.count), to: &shape)
    let parts: [(String, String, Int, [UInt8])] = [
      ("data", "<f4", count, scores), ("indices", "<i4", count, columns),
      ("indptr", "<i4", postings.count + 1, starts), ("shape", "<i4", 2, shape),
    ]
    for (name, type, length, bytes) in parts {
      archive.add(name + ".npy", NumPyArray.header(type: type, shape: "(\(length),)") + bytes)
    }
    archive.add("format.npy", NumPyArray.header(type: "|S3", shape: "()") + Array("csr".utf8))
    for (name, texts) in [("postings", postings), ("candidates", candidates)] {
      archive.add(name + ".npy", NumPyArray.texts(texts))
    }
    return archive.finished()
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for place in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * place))) }
  }
}
