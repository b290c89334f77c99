/// How far skills stand for each other by their names: the same wholly, those of like names in part.
///
/// What it says is symmetric enough for both sides of a comparison: each name is looked for among all the others.
struct SkillLikeness: Sendable {
  /// Names that are less alike are of different skills, in thousandths.
  private static let least = 250
  /// The share of a likeness that counts: a like name is not the skill itself.
  private static let worth = 500

  private let keys: WordKeys
  private let table: NameTable
  private let names: [String]

  /// The names of the skills of `taxonomy`.
  init(_ taxonomy: Taxonomy, _ keys: WordKeys) {
    self.keys = keys
    names = taxonomy.concepts.map(\.french)
    let labels = names.enumerated().map { NameTable.Label(entry: UInt32($0), source: .name, text: $1) }
    table = NameTable(labels, entryCount: names.count, keys: keys)
  }

  /// The skills that stand for this one, with how far in thousandths; the skill itself first.
  func like(_ skill: Int) -> [(skill: Int, cover: Int)] {
    let words = keys.words(of: names[skill]).map(table.vocabulary.compare)
    let others = LabelScorer(table: table).scores(words) { $0 != skill }
    return [(skill, 1_000)]
      + others.compactMap { other in
        let likeness = other.score / 1_000
        return likeness < Self.least ? nil : (other.entry, likeness * Self.worth / 1_000)
      }
  }
}
