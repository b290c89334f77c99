/// Turns the mentions of a posting into criteria: each skill once, with its strongest demand, choices together.
struct GridBuilder {
  let taxonomy: Taxonomy
  let weigh: RequirementWeight

  /// What a posting says of one skill, over all its mentions.
  private struct Demand {
    var strength: Requirement.Strength
    var level: SkillMention.Level?
    var choice: Int?
    var choose = 1
    var quote: ByteRange
    var sections: Set<Int>
  }

  /// The criteria, in the order of the taxonomy.
  func requirements(_ mentions: [SkillMention]) -> [Requirement] {
    let demands = demands(mentions)
    var groups: [Int: [Int]] = [:]
    for (concept, demand) in demands {
      if let choice = demand.choice { groups[choice, default: []].append(concept) }
    }
    return demands.keys.sorted().compactMap { concept -> Requirement? in
      guard let demand = demands[concept] else { return nil }
      let members = demand.choice.flatMap { groups[$0]?.sorted() } ?? [concept]
      // The first member stands for the whole choice.
      guard members[0] == concept else { return nil }
      return requirement(members, demands)
    }
  }

  private func requirement(_ members: [Int], _ demands: [Int: Demand]) -> Requirement? {
    let own = members.compactMap { member in demands[member].map { (member, $0) } }
    guard let (first, demand) = own.first else { return nil }
    let strength = own.map(\.1.strength).max() ?? demand.strength
    let choose = min(members.count, demand.choose)
    // A choice counts as much as the weightiest of its members, once for each that is asked for.
    let weight = own.map { weigh.skill($0.0, strength, sections: $0.1.sections.count) }.max() ?? 1
    return Requirement(
      subject: .skill(first), alternatives: Array(members.dropFirst()), choose: choose, strength: strength,
      level: demand.level, weight: weight * choose, quote: demand.quote)
  }

  private func demands(_ mentions: [SkillMention]) -> [Int: Demand] {
    var demands: [Int: Demand] = [:]
    let refused = Set(mentions.filter { $0.stance == .notNeeded }.map(\.concept))
    for mention in mentions {
      guard let strength = strength(of: mention), strength >= .preferred || !refused.contains(mention.concept)
      else { continue }
      var demand = Demand(
        strength: strength, level: mention.level, choice: mention.choice, choose: mention.choose ?? 1,
        quote: mention.range,
        sections: [mention.section])
      if let known = demands[mention.concept] {
        demand = Self.rank(demand) > Self.rank(known) ? demand : known
        demand.sections = known.sections.union([mention.section])
      }
      demands[mention.concept] = demand
    }
    return demands
  }

  /// The strongest demand wins; among equals the one that leaves no choice, then the highest level, whatever the order
  /// in which the posting names them.
  private static func rank(_ demand: Demand) -> (Int, Int, Int) {
    let level = demand.level.flatMap { SkillMention.Level.allCases.firstIndex(of: $0) } ?? -1
    return (demand.strength.rawValue, demand.choice == nil ? 1 : 0, level)
  }

  /// Missions and stacks imply what one does, not what one is like; and a stack names tools.
  private func strength(of mention: SkillMention) -> Requirement.Strength? {
    let kind = taxonomy.concepts[mention.concept].kind
    switch mention.stance {
    case .required: return .required
    case .preferred: return .preferred
    case .duty: return kind.isBehavioural ? nil : .duty
    case .context: return kind == .tool || kind == .language ? .stack : nil
    default: return nil
    }
  }
}
