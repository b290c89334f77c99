/// What a group lacks for an offer, as JSON.
enum CohortGapJSON {
  static func write(_ gap: CohortGap, to json: inout JSONWriter) {
    json.object { json in
      json.member("posting", gap.posting)
      json.member("people", gap.people)
      json.member("withoutScore", gap.withoutScore)
      json.member("bar", Market.bar)
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
      json.member("fr", criterion.name.french)
      json.member("en", criterion.name.english)
      json.member("strength", "\(criterion.strength)")
      json.member("met", criterion.met)
      json.member("partly", criterion.partly)
      json.member("missing", criterion.lacking)
      json.member("cannotTell", criterion.untold)
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
