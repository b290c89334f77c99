/// The skills that the engine heard in a document, under the names that labels may use.
struct HeardSkills {
  /// A concept and its mentions, in the order of the text.
  struct Skill {
    var concept: String
    var mentions: [SkillMention]
  }

  /// Those that a label names first, because level and strength are read from them; then by the first mention.
  var skills: [Skill] {
    all.filter { labels.contains($0.concept) } + all.filter { !labels.contains($0.concept) }
  }
  private var all: [Skill] = []
  private let labels: Set<String>
  /// Mentions of concepts that labels cannot name and that no label stands above.
  private(set) var foreign = 0
  private var placeByConcept: [String: Int] = [:]

  /// Takes from the mentions those whose stance counts in such a document.
  init(
    _ mentions: [SkillMention], _ kind: DocumentKind, labels: Set<String>, _ concepts: GoldConcepts,
    _ taxonomy: Taxonomy
  ) {
    self.labels = labels
    for mention in mentions where Self.counts(mention.stance, kind) {
      let own = taxonomy.concepts[mention.concept].id
      if concepts.contains(own) {
        add(mention, as: own)
      } else if let above = Self.nearest(mention, concepts, taxonomy),
        concepts.match(above, in: labels) != nil
      {
        add(mention, as: above)
      } else {
        foreign += 1
      }
    }
  }

  private static func counts(_ stance: SkillMention.Stance, _ kind: DocumentKind) -> Bool {
    kind == .posting ? stance == .required || stance == .preferred : stance == .held
  }

  private static func nearest(_ mention: SkillMention, _ concepts: GoldConcepts, _ taxonomy: Taxonomy)
    -> String?
  {
    taxonomy.ancestors(of: mention.concept).lazy.map { taxonomy.concepts[$0].id }.first(
      where: concepts.contains)
  }

  private mutating func add(_ mention: SkillMention, as concept: String) {
    if let place = placeByConcept[concept] {
      all[place].mentions.append(mention)
    } else {
      placeByConcept[concept] = all.count
      all.append(Skill(concept: concept, mentions: [mention]))
    }
  }

  /// The groups of alternatives, each with the concepts in it.
  var choices: [Set<String>] {
    Choices.groups(all.flatMap { skill in skill.mentions.map { ($0.choice, skill.concept) } })
  }

  /// Whether the concept was heard as a demand or as held.
  func isDemanded(_ concept: String) -> Bool {
    guard let place = placeByConcept[concept] else { return false }
    return all[place].mentions.contains { $0.stance == .required || $0.stance == .held }
  }
}
