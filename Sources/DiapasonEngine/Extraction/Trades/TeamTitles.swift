/// Sets aside the titles of the people whom someone will work with: a clause that names three trades speaks of a team.
///
/// ```
/// Vous animez une équipe : designers, développeuses et chargé de déploiement    nobody asks for these skills
/// Une expérience de développeuse, de designer ou de data scientist              “expérience” asks for them
/// ```
enum TeamTitles {
  private static let fewest = 3

  /// The skills that such titles name are merely context, unless a word of level governs them.
  static func setAside(_ mentions: inout [SkillMention], _ places: Range<Int>, _ reading: ClauseReading) {
    guard reading.matches.count(where: { $0.meaning.kind == .trade }) >= fewest else { return }
    let titles = reading.matches.filter { $0.meaning.kind == .trade }
    guard Set(titles.map(\.meaning)).count >= fewest else { return }
    let ranges = titles.map { reading.range($0) }
    for index in places where mentions[index].level == nil {
      let range = mentions[index].range
      if ranges.contains(where: { $0.contains(range) }) { mentions[index].stance = .context }
    }
  }
}
