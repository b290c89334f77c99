/// The trades near another one as a line of JSON, in the form that `near.schema.json` describes.
///
/// ```swift
/// let line = NearTradeJSON.line("rome-M1805", near, rome, isBrief: true)
/// ```
public enum NearTradeJSON {
  private static let schema = "diapason/near/1"

  /// The line, with its line feed; without the skills where it is brief.
  public static func line(_ id: String, _ near: [NearTrade], _ taxonomy: Taxonomy, isBrief: Bool) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("schema")
      json.string(schema)
      json.key("trade")
      json.string(id)
      json.key("taxonomy")
      json.string(taxonomy.hash)
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
      json.key("trade")
      json.string(near.id)
      json.key("name")
      json.string(taxonomy.trades[near.index].french)
      json.key("score")
      json.thousandths(near.score)
      json.key("skills")
      json.thousandths(near.skills)
      json.key("titles")
      json.thousandths(near.titles)
      json.key("levels")
      json.number(near.levels)
      json.key("kin")
      json.bool(near.isKin)
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
      json.key("skill")
      json.string(taxonomy.concepts[skill.skill].id)
      json.key("by")
      json.string(skill.held.map { taxonomy.concepts[$0].id })
      json.key("cover")
      json.thousandths(skill.cover)
      json.key("weight")
      json.thousandths(skill.weight)
    }
  }
}
