/// Many sparse vectors of skills: which each holds, and with what weight.
///
/// What profiles and postings are where they are compared by nothing but the weights that they share.
package struct SkillVectors: Sendable {
  /// A skill by its number, and its weight.
  package struct Entry: BitwiseCopyable, Sendable {
    package var skill: UInt32
    package var weight: Float

    package init(_ skill: Int, _ weight: Float) { (self.skill, self.weight) = (UInt32(skill), weight) }
  }

  /// How many skills there are.
  package let skills: Int
  let rows: FlatLists<Entry>

  package var count: Int { rows.count }

  /// Weights are zero or more; a vector names each skill once.
  package init(_ rows: [[Entry]], skills: Int) { self.init(FlatLists(rows), skills: skills) }

  init(_ rows: FlatLists<Entry>, skills: Int) { (self.rows, self.skills) = (rows, skills) }

  /// The entries of one vector.
  package subscript(_ row: Int) -> ArraySlice<Entry> { rows[row] }

  /// The same from flat arrays, as files hold them: where each vector begins, its skills and its weights.
  package init?(starts: [UInt32], skillNumbers: [UInt32], weights: [Float], skills: Int) {
    let entries = zip(skillNumbers, weights).map { Entry(Int($0), $1) }
    guard !starts.isEmpty, skillNumbers.allSatisfy({ $0 < skills }),
      let rows = FlatLists(starts: starts, items: entries)
    else { return nil }
    self.init(rows, skills: skills)
  }
}
