/// The few rows with the highest scores, the lower number first among equals.
struct BestRows {
  private(set) var rows: [(row: Int, score: Int)] = []
  private let count: Int

  init(_ count: Int) { self.count = count }

  /// What a score must reach to be among them; nil as long as there is room.
  var least: Int? { rows.count < count ? nil : rows.last?.score }

  mutating func add(_ row: Int, _ score: Int) {
    var place = rows.count
    while place > 0,
      rows[place - 1].score < score || rows[place - 1].score == score && rows[place - 1].row > row
    { place -= 1 }
    guard place < count else { return }
    if rows.count == count { rows.removeLast() }
    rows.insert((row, score), at: place)
  }
}
