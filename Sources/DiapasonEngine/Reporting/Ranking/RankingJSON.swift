/// A ranking as JSON: one object, or a line for each pair.
///
/// ```swift
/// RankingJSON(taxonomy, .full).object(ranking, for: candidate)
/// ```
package struct RankingJSON: Sendable {
  private let taxonomy: Taxonomy
  private let disclosure: Disclosure
  private let grid: GridChanges?
  private let tellsOrder: Bool

  /// Results that show so much of people; `grid` says which criteria were used where a person edited them, `whyOrder` asks
  /// why each pair stands before the next.
  package init(
    _ taxonomy: Taxonomy, _ disclosure: Disclosure, grid: GridChanges? = nil, whyOrder: Bool = false
  ) {
    (self.taxonomy, self.disclosure, self.grid, tellsOrder) = (taxonomy, disclosure, grid, whyOrder)
  }

  /// Offers for a person.
  package func object(_ ranking: Ranking, for candidate: Candidate) -> [UInt8] {
    object(ranking, "candidate", disclosure.id(candidate))
  }

  /// People for an offer.
  package func object(_ ranking: Ranking, for offer: Offer) -> [UInt8] {
    object(ranking, "posting", offer.document.path)
  }

  /// A line for each pair, those without a score last.
  package func lines(_ ranking: Ranking) -> [UInt8] {
    var json = JSONWriter()
    for (entry, next) in inOrder(ranking) {
      json.object { write(entry, before: next, ranking, withHead: true, to: &$0) }
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
      json.member(kind, subject)
      json.member("blind", disclosure.isBlind)
      head(ranking, to: &json)
      leftOut(ranking.leftOut, to: &json)
      json.key("keys")
      json.array { json in
        for key in ranking.keys { write(key, to: &json) }
      }
      json.key("entries")
      json.array { json in
        for (entry, next) in inOrder(ranking) {
          json.object { write(entry, before: next, ranking, withHead: false, to: &$0) }
        }
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
      json.member("closed", left.closed)
      json.member("notMet", left.notMet)
      json.member("unknown", left.unknown)
      json.member("beyond", left.beyond)
      json.member("seen", left.seen)
      json.member("known", left.known)
    }
  }

  private func write(_ key: SkillKey, to json: inout JSONWriter) {
    json.object { json in
      json.member("skill", taxonomy.concepts[key.skill].id)
      json.key("offers")
      json.array { json in
        for offer in key.offers { json.string(offer) }
      }
    }
  }

  /// Each entry with the pair behind it.
  private func inOrder(_ ranking: Ranking) -> [(Ranking.Entry, Pair?)] {
    ranking.entries.enumerated().map { index, entry in
      (entry, index + 1 < ranking.entries.count ? ranking.entries[index + 1].pair : nil)
    }
  }

  private func write(
    _ entry: Ranking.Entry, before next: Pair?, _ ranking: Ranking, withHead: Bool, to json: inout JSONWriter
  ) {
    json.member("place", entry.place)
    json.member("shared", entry.isShared)
    names(entry.pair, to: &json)
    if withHead { head(ranking, to: &json) }
    if let part = entry.part {
      json.member("part", part.rawValue)
      json.key("alsoAt")
      json.array { json in
        for twin in entry.twins { json.string(twin.document.path) }
      }
    }
    json.member("thin", entry.pair.candidate.profile.isThin)
    PairJSON(taxonomy: taxonomy, disclosure: disclosure).write(entry.pair, to: &json)
    if tellsOrder { lead(entry.pair, over: next, to: &json) }
    json.key("lesson")
    guard let lesson = entry.lesson else { return json.string(nil) }
    write(lesson, to: &json)
  }

  /// Why it stands before the next, criterion by criterion; null for the last.
  private func lead(_ pair: Pair, over next: Pair?, to json: inout JSONWriter) {
    json.key("lead")
    guard let next else { return json.string(nil) }
    let lead = Lead(pair, next)
    json.object { json in
      json.member("over", disclosure.id(next.candidate))
      json.member("points", thousandths: lead.total)
      json.key("parts")
      json.array { json in
        for part in lead.parts {
          json.object { json in
            json.member("concept", part.requirement.id(taxonomy))
            json.member("points", thousandths: part.points)
          }
        }
      }
    }
  }

  private func write(_ pair: Pair, to json: inout JSONWriter) {
    names(pair, to: &json)
    json.member("score", thousandths: nil)
    json.member("reason", (pair.obstacle ?? .asksNothing).rawValue)
  }

  private func names(_ pair: Pair, to json: inout JSONWriter) {
    json.member("posting", pair.offer.document.path)
    json.member("candidate", disclosure.id(pair.candidate))
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
            json.member("score", thousandths: option.score)
          }
        }
      }
    }
  }
}
