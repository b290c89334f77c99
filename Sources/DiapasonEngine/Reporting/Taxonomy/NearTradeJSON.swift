/// The trades near another one as a line of JSON, in the form that `near.schema.json` describes.
///
/// ```swift
/// let line = NearTradeJSON.line("rome-M1805", near, rome, isBrief: true)
/// ```
package enum NearTradeJSON {
  private static let schema = "diapason/near/1"

  /// The line, with its line feed; without the skills where it is brief.
  package static func line(_ id: String, _ near: [NearTrade], _ taxonomy: Taxonomy, isBrief: Bool) -> [UInt8]
  {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", schema)
      json.member("trade", id)
      json.member("taxonomy", taxonomy.hash)
      json.key("near")
      json.array { json in
        for trade in near { write(trade, taxonomy, isBrief, to: &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(
    _ near: NearTrade, _ taxonomy: Taxonomy, _ isBrief: Bool, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("trade", near.id)
      json.member("name", taxonomy.trades[near.index].french)
      json.member("score", thousandths: near.score)
      json.member("skills", thousandths: near.skills)
      json.member("titles", thousandths: near.titles)
      json.member("levels", near.levels)
      json.member("kin", near.isKin)
      guard !isBrief else { return }
      for (key, skills) in [("asked", near.asked), ("used", near.used)] {
        json.key(key)
        json.array { json in
          for skill in skills { write(skill, taxonomy, to: &json) }
        }
      }
    }
  }

  private static func write(_ skill: NearTrade.Skill, _ taxonomy: Taxonomy, to json: inout JSONWriter) {
    json.object { json in
      json.member("skill", taxonomy.concepts[skill.skill].id)
      json.member("by", skill.held.map { taxonomy.concepts[$0].id })
      json.member("cover", thousandths: skill.cover)
      json.member("weight", thousandths: skill.weight)
    }
  }
}
