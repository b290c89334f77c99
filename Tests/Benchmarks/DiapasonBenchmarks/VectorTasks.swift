import SparseProducts

/// The ten largest products of postings with profiles.
enum VectorTasks {
  private static let top = 10
  /// Postings that a thread takes at a time.
  private static let piece = 64
  /// Postings that are asked one by one.
  private static let singles = 200

  static func matrix(folder: String, _ threads: Int) -> Task {
    let postings = VectorFile.read("\(folder)/posts.csr")
    let profiles = NearestVectors(VectorFile.read("\(folder)/cands.csr"))
    return Task {
      let sum = Threads.sum(postings.count, piece: piece, threads) { range in
        profiles.top(top, for: postings, in: range).joined().reduce(0) { $0 + $1.row }
      }
      return [("ids", Double(sum))]
    }
  }

  static func single(folder: String) -> Task {
    let postings = VectorFile.read("\(folder)/posts.csr")
    let profiles = NearestVectors(VectorFile.read("\(folder)/cands.csr"))
    return Task {
      Latency.measure(min(singles, postings.count)) { posting in
        profiles.top(top, for: postings, in: posting..<posting + 1)[0].reduce(0) { $0 + $1.row }
      }
    }
  }
}
