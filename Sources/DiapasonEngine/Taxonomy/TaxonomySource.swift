/// A taxonomy as it is written: what the YAML files say, before it is compiled.
struct TaxonomySource: Sendable {
  struct ConceptEntry: Sendable {
    var id: String
    var domain: String
    var kind: SkillKind
    var french: String
    var english: String
    var broader: [String] = []
    var related: [(id: String, percent: Int)] = []
    var phrases: [PhraseSource] = []
    var esco: [String] = []
    var rome: [String] = []
    var details = EntryDetails()
    var file: String
    var line: Int
  }

  struct TradeEntry: Sendable {
    var id: String
    var french: String
    var english: String
    var family: String
    var skill: String?
    var broader: [String] = []
    var core: [String] = []
    var esco: [String] = []
    var rome: [String] = []
    var neighbours: [(id: String, percent: Int, reason: String)] = []
    var titles: [PhraseSource] = []
    var details = EntryDetails()
    var file: String
    var line: Int
  }

  /// What the taxonomy says of itself, and those that its entries were taken from.
  var origin = Origin(id: "")
  var origins: [Origin] = []
  /// The languages in which every entry must have a name.
  var languages = Language.allCases
  var concepts: [ConceptEntry] = []
  var trades: [TradeEntry] = []
  /// What people tell of themselves, by the concept that it names.
  var told: [(concept: String, phrases: [PhraseSource])] = []
  /// Named word lists: `function`, `inclusive`, `seniority.lead`, cues.
  var lists: [(name: String, phrases: [PhraseSource])] = []
  /// How many postings were surveyed, and how many of them ask for each concept.
  var surveyedPostings = 0
  var demand: [String: Int] = [:]
  var inflections: [(ending: String, others: [String])] = []
  var shortestInflected = 3
  var problems: [TaxonomyProblem] = []

  /// Gives each concept what people tell of it.
  mutating func placeTold() {
    let places = Dictionary(
      concepts.indices.map { (concepts[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for (concept, phrases) in told {
      if let place = places[concept] {
        concepts[place].phrases += phrases
      } else if let first = phrases.first {
        problems.append(
          TaxonomyProblem(
            file: first.file, line: first.line,
            Wording("aucune compétence ne s'appelle \(concept)", "no concept is called \(concept)")))
      }
    }
    told = []
  }

  /// Tells the entries that lack a name in a language of the taxonomy.
  mutating func checkNames() {
    func lacks(_ french: String, _ english: String) -> Bool {
      languages.contains(.french) && french.isEmpty || languages.contains(.english) && english.isEmpty
    }
    let skills = concepts.filter { lacks($0.french, $0.english) }.map {
      TaxonomyProblem(file: $0.file, line: $0.line, Self.lacksNames($0.id))
    }
    let titles = trades.filter { lacks($0.french, $0.english) }.map {
      TaxonomyProblem(
        file: $0.file, line: $0.line, Wording("il manque à \($0.id) fr ou en", "\($0.id) needs fr and en"))
    }
    problems += skills + titles
  }

  static func lacksNames(_ id: String) -> Wording {
    Wording("il manque à \(id) kind, fr ou en", "\(id) needs kind, fr and en")
  }
}

extension TaxonomySource {
  /// The phrases of the named list.
  func list(_ name: String) -> [PhraseSource] {
    lists.filter { $0.name == name }.flatMap(\.phrases)
  }
}

/// Something wrong in a taxonomy's files, with its place.
///
/// ```swift
/// for problem in problems { print("\(problem.file):\(problem.line): \(problem.message)") }
/// ```
public struct TaxonomyProblem: Comparable, Sendable {
  /// The file, as the caller named it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// What is wrong and what to do, in both languages.
  public var wording: Wording

  /// Worth knowing; the taxonomy is as its files say.
  public var isRemark = false

  /// A problem told in both languages.
  public init(file: String, line: Int, _ wording: Wording) {
    (self.file, self.line, self.wording) = (file, line, wording)
  }

  /// What is wrong, in English.
  public var message: String { wording.english }

  /// In the order of files and lines.
  public static func < (a: Self, b: Self) -> Bool {
    (a.file, a.line, a.message) < (b.file, b.line, b.message)
  }
}
