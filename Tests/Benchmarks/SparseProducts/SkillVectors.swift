/// Many sparse vectors of skills: which each holds, and with what weight.
///
/// Profiles and postings as other tools compare them, by nothing but the weights that they share.
package struct SkillVectors: Sendable {
  /// A skill by its number, and its weight.
  package struct Entry: BitwiseCopyable, Sendable {
    package var skill: UInt32
    package var weight: Float

    package init(_ skill: Int, _ weight: Float) { (self.skill, self.weight) = (UInt32(skill), weight) }
  }

  /// How many skills there are.
  package let skills: Int
  /// Where each vector begins, and where the last one ends.
  private let starts: [UInt32]
  /// The entries of all vectors, one after the other.
  let entries: [Entry]

  package var count: Int { starts.count - 1 }

  /// Weights are zero or more; a vector names each skill once.
  package init(_ rows: [[Entry]], skills: Int) {
    self.skills = skills
    starts = rows.reduce(into: [0]) { $0.append($0[$0.count - 1] + UInt32($1.count)) }
    entries = Array(rows.joined())
  }

  /// The entries of one vector.
  package subscript(_ row: Int) -> ArraySlice<Entry> { entries[range(row)] }

  /// Where the entries of one vector stand.
  @inline(__always)
  func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

  /// The same from flat arrays, as files hold them: where each vector begins, its skills and its weights.
  package init?(starts: [UInt32], skillNumbers: [UInt32], weights: [Float], skills: Int) {
    guard starts.first == 0, skillNumbers.count == weights.count,
      Int(starts[starts.count - 1]) == weights.count, zip(starts, starts.dropFirst()).allSatisfy(<=),
      skillNumbers.allSatisfy({ $0 < skills })
    else { return nil }
    (self.starts, self.skills) = (starts, skills)
    entries = zip(skillNumbers, weights).map { Entry(Int($0), $1) }
  }
}
