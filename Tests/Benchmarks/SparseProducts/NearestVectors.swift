/// Finds the vectors with the largest products, exactly, whatever their number.
///
/// What other tools call matching, measured against them; a fit is more than a product, so that the program does
/// without. Bounds in bytes leave few vectors to be multiplied: see `BoundBlocks`.
package struct NearestVectors: Sendable {
  /// Queries that are answered block by block together, so that a block is fetched from memory once for all.
  private static let group = 64

  private let vectors: SkillVectors
  private let blocks: BoundBlocks

  package init(_ vectors: SkillVectors) {
    self.vectors = vectors
    let most = vectors.entries.reduce(0) { max($0, $1.weight) }
    blocks = BoundBlocks(vectors.count, skills: vectors.skills, most: most) { $1 += vectors[$0] }
  }

  /// For each query the vectors with the largest products, largest first, the first given first among equals; those
  /// that share no skill with it are none.
  package func top(
    _ count: Int, for queries: SkillVectors, in range: Range<Int>
  ) -> [[(row: Int, score: Float)]] {
    stride(from: range.lowerBound, to: range.upperBound, by: Self.group).flatMap { start in
      best(count, queries, start..<min(start + Self.group, range.upperBound)).map(\.rows)
    }
  }

  private func best(_ count: Int, _ queries: SkillVectors, _ range: Range<Int>) -> [NearestRows] {
    var best = range.map { _ in NearestRows(count) }
    guard count > 0 else { return best }
    let bounds = range.map { BoundQuery(queries[$0], blocks) }
    let sweep = BoundSweep()
    var weights = [Float](repeating: 0, count: vectors.skills)
    for block in 0..<blocks.blockCount {
      for (index, query) in range.enumerated() {
        for entry in queries[query] { weights[Int(entry.skill)] = entry.weight }
        search(block, bounds[index], weights, sweep, &best[index])
        for entry in queries[query] { weights[Int(entry.skill)] = 0 }
      }
    }
    return best
  }

  private func search(
    _ block: Int, _ query: BoundQuery?, _ weights: [Float], _ sweep: borrowing BoundSweep,
    _ best: inout NearestRows
  ) {
    guard let query else { return searchPlainly(block, weights, &best) }
    sweep.run(blocks, block, query, limit: query.limit(best.least ?? 0)) { row in
      best.add(row, product(row, weights))
      return query.limit(best.least ?? 0)
    }
  }

  /// For queries without a bound.
  private func searchPlainly(_ block: Int, _ weights: [Float], _ best: inout NearestRows) {
    let first = block * BoundBlocks.size
    for row in first..<min(first + BoundBlocks.size, vectors.count) {
      let product = product(row, weights)
      if product > 0 { best.add(row, product) }
    }
  }

  private func product(_ row: Int, _ weights: [Float]) -> Float {
    var sum: Float = 0
    for index in vectors.range(row) {
      let entry = vectors.entries[index]
      sum += entry.weight * weights[Int(entry.skill)]
    }
    return sum
  }
}
