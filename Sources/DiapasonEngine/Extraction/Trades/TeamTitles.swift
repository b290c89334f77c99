/// Sets aside the titles of the people whom someone will work with: a clause that names three trades speaks of a team.
///
/// ```
/// Vous animez une équipe : designers, développeuses et chargé de déploiement    nobody asks for these skills
/// Une expérience de développeuse, de designer ou de data scientist              “expérience” asks for them
/// ```
enum TeamTitles {
  private static let fewest = 3

  /// The skills that such titles name are merely context, unless a word of level governs them.
  static func setAside(_ mentions: UnsafeMutableBufferPointer<SkillMention>, _ reading: ClauseReading) {
    guard isTeam(reading) else { return }
    let titles = reading.matches.filter { $0.meaning.kind == .trade }
    guard Set(titles.map(\.meaning)).count >= fewest else { return }
    let ranges = titles.map { reading.range($0) }
    for index in mentions.indices where mentions[index].level == nil {
      let range = mentions[index].range
      if ranges.contains(where: { $0.contains(range) }) { mentions[index].stance = .context }
    }
  }

  /// Whether it names trades so often; they stand before the cues.
  private static func isTeam(_ reading: ClauseReading) -> Bool {
    var count = 0
    for match in reading.matches {
      let kind = match.meaning.kind
      if kind == .cue { break }
      if kind == .trade { count += 1 }
    }
    return count >= fewest
  }
}
