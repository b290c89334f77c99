import DiapasonEngine
import SparseProducts

/// The ten best fits of postings and profiles, with every factor.
///
/// Made of the same vectors: their columns are skills of the taxonomy, the commonest those that most postings ask for;
/// what vectors do not tell (trade, level, evidence) is taken from the numbers of rows and skills.
enum FitTasks {
  private static let top = 10
  private static let piece = 16
  private static let singles = 200

  static func matrix(folder: String, _ threads: Int) -> Task {
    let (postings, index) = load(folder)
    return Task {
      let sum = Threads.sum(postings.count, piece: piece, threads) { range in
        range.reduce(0) { sum, posting in
          index.top(top, for: postings[posting]).reduce(sum) { $0 + $1.profile }
        }
      }
      return [("ids", Double(sum))]
    }
  }

  static func single(folder: String) -> Task {
    let (postings, index) = load(folder)
    let facts = [("bytes_per_profile", Double(index.byteCount) / Double(max(index.count, 1)))]
    return Task(facts: facts) {
      Latency.measure(min(singles, postings.count)) { posting in
        index.top(top, for: postings[posting]).reduce(0) { $0 + $1.profile }
      }
    }
  }

  private static func load(_ folder: String) -> ([Posting], MatchIndex) {
    guard let taxonomy = try? Taxonomy.embedded() else { fatalError("the taxonomy does not load") }
    let skills = taxonomy.concepts.indices.sorted {
      (taxonomy.concepts[$1].demand, $0) < (taxonomy.concepts[$0].demand, $1)
    }
    let postings = VectorFile.read("\(folder)/posts.csr")
    let profiles = VectorFile.read("\(folder)/cands.csr")
    return (
      (0..<postings.count).map { posting(postings[$0], $0, skills, taxonomy) },
      MatchIndex((0..<profiles.count).map { profile(profiles[$0], $0, skills, taxonomy) }, taxonomy)
    )
  }

  private static func profile(
    _ vector: ArraySlice<SkillVectors.Entry>, _ row: Int, _ skills: [Int], _ taxonomy: Taxonomy
  ) -> Profile {
    let held = vector.map { entry in
      let level = SkillMention.Level.allCases[(Int(entry.skill) + row) % 3]
      let skill = Profile.Skill(
        level: row % 2 == 0 ? nil : level, evidence: Int(entry.skill) % 3 == 0 ? .cited : .used,
        quote: ByteRange(0, 0))
      return (skills[Int(entry.skill) % skills.count], skill)
    }
    let trade = TradeMention(
      trade: row * 7 % taxonomy.trades.count, when: row % 4 == 0 ? .before : .now, range: ByteRange(0, 0))
    return Profile(
      path: "", held: Dictionary(held, uniquingKeysWith: { first, _ in first }), lacked: [:], wanted: [],
      trades: [trade])
  }

  private static func posting(
    _ vector: ArraySlice<SkillVectors.Entry>, _ row: Int, _ skills: [Int], _ taxonomy: Taxonomy
  ) -> Posting {
    var seen: Set<Int> = []
    let asked = vector.compactMap { entry -> Requirement? in
      let concept = skills[Int(entry.skill) % skills.count]
      guard seen.insert(concept).inserted else { return nil }
      let level = SkillMention.Level.allCases[(Int(entry.skill) + row) % 3]
      return Requirement(
        subject: .skill(concept), strength: .required, level: row % 2 == 0 ? nil : level,
        weight: Int(entry.weight * 4_000) + 200, quote: ByteRange(0, 0))
    }
    let trade = row * 11 % taxonomy.trades.count
    let weight = asked.reduce(0) { $0 + $1.weight }
    return Posting(
      path: "", trades: [TradeMention(trade: trade, when: .asked, range: ByteRange(0, 0))],
      requirements: [
        Requirement(subject: .trade(trade), strength: .required, weight: weight, quote: ByteRange(0, 0))
      ] + asked)
  }
}
