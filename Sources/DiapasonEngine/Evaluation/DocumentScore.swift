/// What the engine heard in one document, held against its labels.
struct DocumentScore: Sendable {
  /// A label and the mentions that found it.
  struct Hit: Sendable {
    var label: GoldLabel
    var mentions: [SkillMention]
  }

  /// A concept that is not there, and the words that were taken for it.
  struct Slip: Sendable {
    var concept: String
    var quote: String
  }

  let name: String
  /// Labels that were heard.
  private(set) var hits: [Hit] = []
  /// Concepts heard that are not there.
  private(set) var slips: [Slip] = []
  /// Labels that were not heard.
  let lost: [GoldLabel]
  /// Slips whose parent or child is lost: half right.
  let halves: Int
  /// Mentions that labels cannot name.
  let foreign: Int
  /// How many concepts are only the project's stack or the person's wish, and how many of them were taken for more.
  let stack: (labels: Int, taken: Int)
  /// The groups of alternatives on both sides.
  let choices: (there: [Set<String>], heard: [Set<String>])

  /// Holds the mentions in a text against what a reader found in it.
  init(
    _ gold: GoldDocument, _ mentions: [SkillMention], in text: SourceText, _ concepts: GoldConcepts,
    _ taxonomy: Taxonomy
  ) {
    name = gold.name
    let asked = Self.byConcept(gold.labels.filter(\.counts))
    let ids = Set(asked.map(\.concept))
    let neutral = Set(gold.labels.filter(\.isNeutral).map(\.concept))
    let heard = HeardSkills(mentions, gold.kind, labels: ids, concepts, taxonomy)
    var found: [String: [SkillMention]] = [:]
    for skill in heard.skills {
      if let label = concepts.match(skill.concept, in: ids) {
        found[label, default: []] += skill.mentions
      } else if concepts.match(skill.concept, in: neutral) == nil, !Self.touches(skill.mentions, gold.missing)
      {
        slips.append(
          Slip(concept: skill.concept, quote: skill.mentions.first.map { text.string($0.range) } ?? ""))
      }
    }
    hits = asked.compactMap { label in found[label.concept].map { Hit(label: label, mentions: $0) } }
    lost = asked.filter { found[$0.concept] == nil }
    halves = Self.halves(slips.map(\.concept), lost.map(\.concept), concepts)
    foreign = heard.foreign
    let onlyStack = neutral.subtracting(ids)
    stack = (onlyStack.count, onlyStack.count(where: heard.isDemanded))
    choices = (Choices.groups(asked.map { ($0.choice, $0.concept) }), heard.choices)
  }

  /// How many are right, wrong and missed.
  var agreement: Agreement {
    Agreement(right: Double(hits.count), wrong: Double(slips.count), missed: Double(lost.count))
  }

  /// One label a concept: the last, at the place of the first.
  private static func byConcept(_ labels: [GoldLabel]) -> [GoldLabel] {
    var result: [GoldLabel] = []
    for label in labels {
      if let place = result.firstIndex(where: { $0.concept == label.concept }) {
        result[place] = label
      } else {
        result.append(label)
      }
    }
    return result
  }

  private static func touches(_ mentions: [SkillMention], _ places: [ByteRange]) -> Bool {
    mentions.contains { mention in places.contains { $0.overlaps(mention.range) } }
  }

  /// Each slip takes one lost label that stands directly above or below it.
  private static func halves(_ slips: [String], _ lost: [String], _ concepts: GoldConcepts) -> Int {
    var left = lost.sorted()
    for slip in slips {
      if let place = left.firstIndex(where: { concepts.areKin(slip, $0) }) { left.remove(at: place) }
    }
    return lost.count - left.count
  }
}
