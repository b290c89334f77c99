/// Every way in which profiles cover a skill that may be asked for, each once: how much of it at each level asked, and
/// whether the person says they lack it.
///
/// Profiles are many and ways are few: a list of holders keeps a number where the covers would take twelve bytes.
struct CoverTable: Sendable {
  /// The cover in thousandths where no level is asked for or a notion, where practice is, and where mastery is.
  struct Way: Hashable, Sendable {
    var plain: Int32 = 0
    var practice: Int32 = 0
    var mastery: Int32 = 0
    var isLacked = false

    /// The better of both at each level: the best of what a person holds counts.
    func merged(_ other: Way) -> Way {
      Way(
        plain: max(plain, other.plain), practice: max(practice, other.practice),
        mastery: max(mastery, other.mastery), isLacked: isLacked || other.isLacked)
    }

    func cover(_ level: SkillMention.Level?) -> Int {
      switch level {
      case nil, .notion: Int(plain)
      case .practice: Int(practice)
      case .mastery: Int(mastery)
      }
    }
  }

  private(set) var ways: [Way] = []
  private var numbers: [Way: UInt32] = [:]
  private var merges: [UInt64: UInt32] = [:]

  mutating func number(_ way: Way) -> UInt32 {
    if let known = numbers[way] { return known }
    let number = UInt32(ways.count)
    ways.append(way)
    numbers[way] = number
    return number
  }

  /// The number of two ways together.
  mutating func merged(_ a: UInt32, _ b: UInt32) -> UInt32 {
    if a == b { return a }
    let pair = UInt64(a) << 32 | UInt64(b)
    if let known = merges[pair] { return known }
    let merged = number(ways[Int(a)].merged(ways[Int(b)]))
    merges[pair] = merged
    return merged
  }
}
