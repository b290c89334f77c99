/// What a person can do, by what their profile says.
///
/// ```swift
/// let profile = Profile(extraction)
/// ```
public struct Profile: Sendable {
  /// A skill that the person holds.
  ///
  /// ```swift
  /// profile.held[concept]?.evidence  // .used
  /// ```
  public struct Skill: Sendable {
    /// How well, where the words say so.
    public var level: SkillMention.Level?
    /// What stands behind it.
    public var evidence: SkillMention.Evidence?
    /// The words that prove it best.
    public var quote: ByteRange

    package init(level: SkillMention.Level?, evidence: SkillMention.Evidence?, quote: ByteRange) {
      (self.level, self.evidence, self.quote) = (level, evidence, quote)
    }
  }

  /// Its file.
  public let path: String
  /// The skills held, by concept.
  public let held: [Int: Skill]
  /// The same in the order of the taxonomy: every criterion of every posting walks them.
  let heldInOrder: [(concept: Int, skill: Skill)]
  /// The skills that the person says they lack, with the words, unless other words say that they hold them.
  public let lacked: [Int: ByteRange]
  /// The skills that the person would like to use or learn.
  public let wanted: Set<Int>
  /// The trades practised, now and before.
  public let trades: [TradeMention]

  /// The profile that a document is, by the skills it names.
  public init(_ extraction: Extraction) { self.init(extraction, pasted: []) }

  /// The same where some stretches were copied from a posting: what they name is at best merely cited.
  init(_ extraction: Extraction, pasted: [ByteRange]) {
    path = extraction.document.path
    trades = extraction.trades
    var held: [Int: Skill] = [:]
    for mention in extraction.mentions where mention.stance == .held {
      let isPasted = pasted.contains { $0.overlaps(mention.range) }
      let skill = Skill(
        level: isPasted ? nil : mention.level, evidence: isPasted ? .cited : mention.evidence,
        quote: mention.range)
      held[mention.concept] = held[mention.concept].map { Self.better($0, skill) } ?? skill
    }
    self.held = held
    heldInOrder = Self.inOrder(held)
    let lacks = extraction.mentions.filter { $0.stance == .lacked && held[$0.concept] == nil }
    lacked = Dictionary(lacks.map { ($0.concept, $0.range) }, uniquingKeysWith: { first, _ in first })
    wanted = Set(extraction.mentions.filter { $0.stance == .wanted }.map(\.concept))
  }

  package init(
    path: String, held: [Int: Skill], lacked: [Int: ByteRange], wanted: Set<Int>, trades: [TradeMention]
  ) {
    (self.path, self.held, self.wanted, self.trades) = (path, held, wanted, trades)
    heldInOrder = Self.inOrder(held)
    self.lacked = lacked.filter { held[$0.key] == nil }
  }

  private static func inOrder(_ held: [Int: Skill]) -> [(concept: Int, skill: Skill)] {
    held.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The stronger evidence with its words, the highest level that either shows.
  private static func better(_ a: Skill, _ b: Skill) -> Skill {
    var best = strength(of: b) > strength(of: a) ? b : a
    best.level = rank(b.level) > rank(a.level) ? b.level : a.level
    return best
  }

  /// Words in a list are the least; of those in a sentence nothing more is known.
  private static func strength(of skill: Skill) -> Int {
    switch skill.evidence {
    case .cited: 0
    case nil: 1
    case .used: 2
    case .proven: 3
    }
  }

  /// Who says nothing of a level is taken to practise.
  private static func rank(_ level: SkillMention.Level?) -> Int {
    switch level {
    case .notion: 0
    case nil, .practice: 1
    case .mastery: 2
    }
  }
}
