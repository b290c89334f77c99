/// How far skills stand for each other: the same wholly, those of like names or of one broader skill in part.
///
/// What it says is symmetric enough for both sides of a comparison: each name is looked for among all the others.
struct SkillLikeness: Sendable {
  /// Names that are less alike are of different skills, in thousandths.
  private static let least = 250
  /// The share of a likeness that counts: a like name is not the skill itself.
  private static let worth = 500
  /// How far skills of one broader skill stand for each other, whatever their names, in thousandths.
  private static let siblingWorth = 250
  /// Where more have the same broader skill, it says little.
  private static let mostSiblings = 400

  private let keys: WordKeys
  private let table: NameTable
  private let names: [String]
  private let broader: [[Int]]
  private let narrower: [[Int]]

  /// The names of the skills of `taxonomy`.
  init(_ taxonomy: Taxonomy, _ keys: WordKeys) {
    self.keys = keys
    names = taxonomy.concepts.map(\.french)
    let labels = names.enumerated().map { NameTable.Label(entry: UInt32($0), source: .name, text: $1) }
    table = NameTable(labels, entryCount: names.count, keys: keys)
    broader = taxonomy.concepts.map(\.broader)
    var narrower = [[Int]](repeating: [], count: names.count)
    for (skill, broader) in broader.enumerated() {
      for group in broader { narrower[group].append(skill) }
    }
    self.narrower = narrower
  }

  /// The skills that stand for this one, with how far in thousandths; the skill itself first.
  func like(_ skill: Int) -> [(skill: Int, cover: Int)] {
    var covers: [Int: Int] = [:]
    for sibling in siblings(of: skill) { covers[sibling] = Self.siblingWorth }
    let words = keys.words(of: names[skill]).map(table.vocabulary.compare)
    for other in LabelScorer(table: table).scores(words, keeping: { $0 != skill }) {
      let likeness = other.score / 1_000
      guard likeness >= Self.least else { continue }
      covers[other.entry] = max(covers[other.entry] ?? 0, likeness * Self.worth / 1_000)
    }
    return [(skill, 1_000)] + covers.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The skills of the same broader ones, these, and those below it.
  private func siblings(of skill: Int) -> [Int] {
    let families = (broader[skill] + [skill]).filter { narrower[$0].count <= Self.mostSiblings }
    return (broader[skill] + families.flatMap { narrower[$0] }).filter { $0 != skill }
  }
}
