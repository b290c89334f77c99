/// Every constant of a fit in thousandths, with the reason a person would give for it.
///
/// ```swift
/// let (weights, problems) = Weights.read(Array("preferred: 500".utf8))
/// ```
public struct Weights: Sendable, Equatable {
  /// What is asked for plainly: the unit of all weights.
  public var required = 1_000
  /// What would be welcome counts two fifths: two or three bonuses make up for a requirement, one does not.
  public var preferred = 400
  /// What only the missions imply was not asked for, yet a person who has done it starts sooner.
  public var duty = 300
  /// A tool of the project is learnt on the job; having used it is a small head start.
  public var stack = 200
  /// Everyone claims to be a good listener: a way of being counts half, and is best heard in an interview.
  public var behavioural = 500
  /// A skill that half of all postings ask for tells little: it counts four fifths.
  public var commonest = 800
  /// Each halving of that share adds a tenth, five times at most: what few ask for is what this posting is about.
  public var rarityStep = 100
  /// What two sections ask for matters more than what one names in passing.
  public var repeated = 1_200
  /// The trade weighs as much as all skills together: it is what a recruiter looks at first, yet a title alone is
  /// half a fit at best.
  public var trade = 1_000

  /// Silence on a way of being is neither a yes nor a no.
  public var neutral = 500
  /// Who holds a narrower skill shows most of the broader one asked for.
  public var narrower = 800
  /// Who holds the broader skill shows half of a narrower one.
  public var broader = 500
  /// A trade practised before, and no longer, counts half.
  public var pastTrade = 500
  /// A precise trade holds the general one that is asked for.
  public var narrowerTrade = 950
  /// The general trade may well hold the precise one.
  public var broaderTrade = 800
  /// A notion where practice is asked for is a start.
  public var notionForPractice = 600
  /// A notion where mastery is asked for is a small one.
  public var notionForMastery = 300
  /// Practice is close to mastery, and who says nothing of a level is taken to practise.
  public var practiceForMastery = 800
  /// A skill that stands in a list tells less than one shown at work.
  public var cited = 900

  /// The weights as they are.
  public init() {}
}

extension Weights {
  /// The names by which files call the weights, in their order.
  static let names: [(name: String, path: any WritableKeyPath<Weights, Int> & Sendable)] = [
    ("required", \.required), ("preferred", \.preferred), ("duty", \.duty), ("stack", \.stack),
    ("behavioural", \.behavioural), ("commonest", \.commonest), ("rarityStep", \.rarityStep),
    ("repeated", \.repeated), ("trade", \.trade), ("neutral", \.neutral), ("narrower", \.narrower),
    ("broader", \.broader), ("pastTrade", \.pastTrade), ("narrowerTrade", \.narrowerTrade),
    ("broaderTrade", \.broaderTrade), ("notionForPractice", \.notionForPractice),
    ("notionForMastery", \.notionForMastery), ("practiceForMastery", \.practiceForMastery),
    ("cited", \.cited),
  ]

  /// The weights of a YAML file: those it names changed, in thousandths, the others as they are.
  public static func read(_ bytes: [UInt8]) -> (weights: Weights, problems: [Diagnostic]) {
    var weights = Weights()
    var problems: [Diagnostic] = []
    do throws(YAMLReader.Failure) {
      for (key, value) in try YAMLReader.read(bytes).pairs {
        let name = key.string ?? ""
        guard let known = names.first(where: { $0.name == name }) else {
          problems.append(
            Diagnostic(
              .error, code: "weights",
              Wording("aucun poids ne s'appelle « \(name) »", "no weight is called “\(name)”"), at: key.range)
          )
          continue
        }
        guard let number = value.string.flatMap({ Int($0) }), (0...limit).contains(number) else {
          problems.append(
            Diagnostic(
              .error, code: "weights",
              Wording(
                "« \(name) » est un nombre entier de millièmes, de 0 à \(limit)",
                "“\(name)” is a whole number of thousandths, 0 to \(limit)"),
              at: value.range))
          continue
        }
        weights[keyPath: known.path] = number
      }
    } catch {
      problems.append(
        Diagnostic(.error, code: "weights", error.message, at: ByteRange(error.byte, error.byte)))
    }
    return (weights, problems)
  }

  /// Ten times what is required: more would only hide the rest.
  private static let limit = 10_000

  /// All weights as YAML, in their order: what their hash is taken of.
  public var yaml: String { Self.names.map { "\($0.name): \(self[keyPath: $0.path])\n" }.joined() }

  /// The SHA-256 of the weights, which results carry.
  public var hash: String { SHA256.hex(Array(yaml.utf8)) }
}
