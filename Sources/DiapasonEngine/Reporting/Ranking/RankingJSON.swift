/// A ranking as JSON: one object, or a line for each pair.
///
/// ```swift
/// RankingJSON(taxonomy, .full).object(ranking, for: candidate)
/// ```
public struct RankingJSON: Sendable {
  private let taxonomy: Taxonomy
  private let disclosure: Disclosure
  private let grid: GridChanges?

  /// Results that show so much of people; `grid` says which criteria were used where a person edited them.
  public init(_ taxonomy: Taxonomy, _ disclosure: Disclosure, grid: GridChanges? = nil) {
    (self.taxonomy, self.disclosure, self.grid) = (taxonomy, disclosure, grid)
  }

  /// Offers for a person.
  public func object(_ ranking: Ranking, for candidate: Candidate) -> [UInt8] {
    object(ranking, "candidate", disclosure.id(candidate))
  }

  /// People for an offer.
  public func object(_ ranking: Ranking, for offer: Offer) -> [UInt8] {
    object(ranking, "posting", offer.document.path)
  }

  /// A line for each pair, those without a score last.
  public func lines(_ ranking: Ranking) -> [UInt8] {
    var json = JSONWriter()
    for entry in ranking.entries {
      json.object { write(entry, ranking, withHead: true, to: &$0) }
      json.newline()
    }
    for pair in ranking.untold {
      json.object { json in
        write(pair, to: &json)
        head(ranking, to: &json)
      }
      json.newline()
    }
    return json.bytes
  }

  private func object(_ ranking: Ranking, _ kind: String, _ subject: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key(kind)
      json.string(subject)
      json.key("blind")
      json.bool(disclosure.isBlind)
      head(ranking, to: &json)
      leftOut(ranking.leftOut, to: &json)
      json.key("keys")
      json.array { json in
        for key in ranking.keys { write(key, to: &json) }
      }
      json.key("entries")
      json.array { json in
        for entry in ranking.entries { json.object { write(entry, ranking, withHead: false, to: &$0) } }
      }
      json.key("untold")
      json.array { json in
        for pair in ranking.untold { json.object { write(pair, to: &$0) } }
      }
    }
    json.newline()
    return json.bytes
  }

  /// What the result depends on besides the documents.
  private func head(_ ranking: Ranking, to json: inout JSONWriter) {
    RunJSON(taxonomy, ranking.options.weights, asOf: ranking.options.asOf, grid: grid).write(to: &json)
  }

  private func leftOut(_ left: LeftOut, to json: inout JSONWriter) {
    json.key("leftOut")
    json.object { json in
      for (key, count) in [
        ("closed", left.closed), ("notMet", left.notMet), ("unknown", left.unknown), ("beyond", left.beyond),
        ("seen", left.seen), ("known", left.known),
      ] {
        json.key(key)
        json.number(count)
      }
    }
  }

  private func write(_ key: SkillKey, to json: inout JSONWriter) {
    json.object { json in
      json.key("skill")
      json.string(taxonomy.concepts[key.skill].id)
      json.key("offers")
      json.array { json in
        for offer in key.offers { json.string(offer) }
      }
    }
  }

  private func write(_ entry: Ranking.Entry, _ ranking: Ranking, withHead: Bool, to json: inout JSONWriter) {
    json.key("place")
    json.number(entry.place)
    json.key("shared")
    json.bool(entry.isShared)
    names(entry.pair, to: &json)
    if withHead { head(ranking, to: &json) }
    if let part = entry.part {
      json.key("part")
      json.string(part.rawValue)
      json.key("alsoAt")
      json.array { json in
        for twin in entry.twins { json.string(twin.document.path) }
      }
    }
    json.key("thin")
    json.bool(entry.pair.candidate.profile.isThin)
    PairJSON(taxonomy: taxonomy, disclosure: disclosure).write(entry.pair, to: &json)
    json.key("lesson")
    guard let lesson = entry.lesson else { return json.string(nil) }
    write(lesson, to: &json)
  }

  private func write(_ pair: Pair, to json: inout JSONWriter) {
    names(pair, to: &json)
    json.key("score")
    json.thousandths(nil)
    json.key("reason")
    json.string((pair.obstacle ?? .asksNothing).rawValue)
  }

  private func names(_ pair: Pair, to json: inout JSONWriter) {
    json.key("posting")
    json.string(pair.offer.document.path)
    json.key("candidate")
    json.string(disclosure.id(pair.candidate))
  }

  private func write(_ lesson: Lesson, to json: inout JSONWriter) {
    json.object { json in
      json.key("bar")
      if case .bar(let bar) = lesson.aim { json.thousandths(bar) } else { json.string(nil) }
      json.key("options")
      json.array { json in
        for option in lesson.options {
          json.object { json in
            json.key("skills")
            json.array { json in
              for skill in option.skills { json.string(taxonomy.concepts[skill].id) }
            }
            json.key("score")
            json.thousandths(option.score)
          }
        }
      }
    }
  }
}
