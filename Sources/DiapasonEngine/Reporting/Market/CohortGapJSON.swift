/// What a group lacks for an offer, as JSON.
enum CohortGapJSON {
  static func write(_ gap: CohortGap, to json: inout JSONWriter) {
    json.object { json in
      json.key("posting")
      json.string(gap.posting)
      json.key("people")
      json.number(gap.people)
      json.key("withoutScore")
      json.number(gap.withoutScore)
      json.key("bar")
      json.number(Market.bar)
      json.key("eligible")
      names(gap.eligible, to: &json)
      json.key("criteria")
      json.array { json in
        for criterion in gap.criteria { write(criterion, to: &json) }
      }
    }
  }

  private static func write(_ criterion: CohortGap.Criterion, to json: inout JSONWriter) {
    json.object { json in
      json.key("ids")
      names(criterion.ids, to: &json)
      for (key, text) in [
        ("fr", criterion.name.french), ("en", criterion.name.english), ("strength", "\(criterion.strength)"),
      ] {
        json.key(key)
        json.string(text)
      }
      for (key, number) in [
        ("met", criterion.met), ("partly", criterion.partly), ("missing", criterion.lacking),
        ("cannotTell", criterion.untold),
      ] {
        json.key(key)
        json.number(number)
      }
      for (key, people) in [
        ("ifDropped", criterion.ifDropped), ("ifWelcome", criterion.ifWelcome),
        ("ifLearnt", criterion.ifLearnt),
      ] {
        json.key(key)
        if let people { names(people, to: &json) } else { json.string(nil) }
      }
    }
  }

  private static func names(_ names: [String], to json: inout JSONWriter) {
    json.array { json in
      for name in names { json.string(name) }
    }
  }
}
