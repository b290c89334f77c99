/// Looks for the smallest sets of skills that would bring an offer over a bar, or before the one above it.
///
/// A way of being is never to be learned, nor a diploma, nor what takes years of having done it.
struct LessonFinder {
  /// More than three skills are no plan but another trade.
  private static let mostSkills = 3
  /// How many sets of the same size are told.
  private static let mostOptions = 3
  /// How many sets the engine tries out before it gives up.
  private static let mostTrials = 12

  /// How many skills are combined: the most useful on their own.
  private static let mostTried = 30

  let taxonomy: Taxonomy
  let weights: Weights

  /// A lesson for a pair; nil where it stands over the bar and first, or nothing helps.
  func lesson(_ pair: Pair, above: Pair?, bar: Int) -> Lesson? {
    guard let score = pair.score else { return nil }
    let skills = learnable(pair)
    if score < bar {
      let options = options(pair, skills) { _, score in score >= bar }
      if !options.isEmpty { return Lesson(aim: .bar(bar), options: options) }
    }
    guard let above else { return nil }
    let upper = LearningTable(above, skills, taxonomy, weights)
    let options = options(pair, skills, isPromising: { $1 > upper.score($0) }) { skills, score in
      score > self.score(above, skills)
    }
    return options.isEmpty ? nil : Lesson(aim: .place, options: options)
  }

  /// The skills of criteria that are not met in full and that can be learned.
  func learnable(_ pair: Pair) -> [Int] {
    let members = pair.parts(.missing, .partly).flatMap(\.requirement.members)
    var seen: Set<Int> = []
    return members.filter { taxonomy.concepts[$0].kind.isLearnable && seen.insert($0).inserted }
  }

  /// What the engine says of a pair once skills are learned.
  func score(_ pair: Pair, _ skills: [Int]) -> Int {
    Fit(pair.offer.posting, pair.candidate.profile.learning(skills), taxonomy, weights: weights).score ?? 0
  }

  private func options(
    _ pair: Pair, _ skills: [Int], isPromising: (([Int], Int) -> Bool)? = nil, isEnough: ([Int], Int) -> Bool
  ) -> [Lesson.Option] {
    let table = LearningTable(pair, skills, taxonomy, weights)
    let ranked = skills.filter { table.score([$0]) > table.score([]) }
      .sorted { (-table.score([$0]), $0) < (-table.score([$1]), $1) }.prefix(Self.mostTried)
    for size in 1...Self.mostSkills {
      let sets = Self.sets(of: size, Array(ranked)).map { ($0, table.score($0)) }
        .filter { isPromising?($0.0, $0.1) ?? isEnough($0.0, $0.1) }
        .sorted { $0.1 > $1.1 }
      let told = sets.prefix(Self.mostTrials).map { Lesson.Option(skills: $0.0, score: score(pair, $0.0)) }
        .filter { isEnough($0.skills, $0.score) }
      if !told.isEmpty { return Array(told.sorted { $0.score > $1.score }.prefix(Self.mostOptions)) }
    }
    return []
  }

  /// Every set of a size, in the order of the skills.
  static func sets(of size: Int, _ skills: [Int]) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return skills.indices.flatMap { index in
      sets(of: size - 1, Array(skills[(index + 1)...])).map { [skills[index]] + $0 }
    }
  }
}

extension SkillKind {
  /// Whether one can set out to learn it.
  var isLearnable: Bool {
    switch self {
    case .method, .skill, .tool, .language, .knowledge, .spokenLanguage: true
    case .experience, .soft, .education, .group: false
    }
  }
}
