/// Sets aside the titles of the people whom someone will work with.
///
/// ```
/// Vous animez une équipe : designers, développeuses et chargé de déploiement    a team: nobody asks for these skills
/// Vous aimez échanger avec une designer                                        a colleague
/// Une expérience de développeuse, de designer ou de data scientist             “expérience” asks for them
/// ```
struct TeamTitles {
  /// A clause that names so many trades speaks of a team.
  private static let fewest = 3

  let cues: TitleCues

  /// The skills that such titles name are merely context, in a team unless a word of level governs them.
  func setAside(_ mentions: UnsafeMutableBufferPointer<SkillMention>, _ reading: ClauseReading) {
    guard TitleCues.nameTrade(reading) else { return }
    let titles = reading.matches.filter { $0.meaning.kind == .trade }
    let isTeam = titles.count >= Self.fewest && Set(titles.map(\.meaning)).count >= Self.fewest
    let colleagues = colleagues(titles, reading)
    for title in titles {
      let isColleague = colleagues.contains(title)
      guard isTeam || isColleague else { continue }
      let range = reading.range(title)
      for index in mentions.indices
      where range.contains(mentions[index].range) && (isColleague || mentions[index].level == nil) {
        (mentions[index].stance, mentions[index].level) = (.context, nil)
      }
    }
  }

  /// The titles right behind words that tell of others, and those in a row with them: “with a designer, a developer”.
  private func colleagues(_ titles: [Match], _ reading: ClauseReading) -> [Match] {
    func ends(of meaning: TitleCues.Meaning) -> [Int] {
      reading.matches.filter { cues.meaning($0) == meaning }.map(\.last)
    }
    func isBehind(_ title: Match, _ end: Int) -> Bool {
      end < title.first && reading.tokens[end + 1..<title.first].allSatisfy(\.isFunction)
    }
    var others = ends(of: .others)
    guard !others.isEmpty else { return [] }
    let sought = ends(of: .sought)
    return titles.filter { title in
      guard others.contains(where: { isBehind(title, $0) }), !sought.contains(where: { isBehind(title, $0) })
      else { return false }
      others.append(title.last)
      return true
    }
  }
}
