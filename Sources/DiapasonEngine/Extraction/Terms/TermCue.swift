/// What a word list of `terms.yaml` says where one of its phrases stands.
enum TermCue: Equatable, Sendable {
  /// The clause speaks of terms (postings), of wishes (profiles), or tells a place.
  case anchor, wish, here
  /// The clause tells of those who are there already.
  case team
  /// A kind of contract; `isSure` where the phrase alone shows that it is offered.
  case contract(ContractKind, isSure: Bool)
  case remote(Remote.Extent)
  /// Home or office beside a number of days.
  case home, office
  case fullTime, halfTime, partTime, minimum
  case renewable, dailyRate, pay
  case start, soon, end, closes, closed
  case spoken(SpokenLanguage.Level)
  /// A place.
  case place

  /// The cue of a list by its name: `terms.contract.freelance.sure`, `places.75`.
  init?(_ name: String) {
    guard name.hasPrefix("places.") || name.hasPrefix("terms.") else { return nil }
    let parts = name.split(separator: ".")
    if parts.count == 2, parts[0] == "places" {
      self = .place
      return
    }
    guard parts.count >= 2, parts[0] == "terms" else { return nil }
    switch (parts[1], parts.count) {
    case ("contract", 4):
      guard let kind = ContractKind(rawValue: String(parts[2])) else { return nil }
      self = .contract(kind, isSure: parts[3] == "sure")
    case ("spoken", 3):
      guard let level = SpokenLanguage.Level(rawValue: String(parts[2])) else { return nil }
      self = .spoken(level)
    default:
      guard let cue = Self.simple[String(name.dropFirst("terms.".count))] else { return nil }
      self = cue
    }
  }

  /// The code of the département in which the places of a list lie: `places.75`; nil where they lie in none.
  static func department(of list: String) -> String? {
    let code = list.dropFirst("places.".count)
    return code == "none" ? nil : String(code)
  }

  private static let simple: [String: TermCue] = [
    "anchor": .anchor, "wish": .wish, "here": .here, "team": .team,
    "remote.none": .remote(.none), "remote.partial": .remote(.partial), "remote.full": .remote(.full),
    "remote.home": .home, "remote.office": .office,
    "workingTime.full": .fullTime, "workingTime.half": .halfTime, "workingTime.part": .partTime,
    "workingTime.minimum": .minimum, "renewable": .renewable, "dailyRate": .dailyRate, "pay": .pay,
    "start.cue": .start, "start.soon": .soon, "end.cue": .end, "closes.cue": .closes, "closed.any": .closed,
  ]
}
