/// A market as JSON.
///
/// ```swift
/// MarketJSON.object(market)  // {"offers":212,"people":40,…}
/// ```
package enum MarketJSON {
  /// `{"offers", "people", "reposted", "skills", "domains", "trades", "together", "periods", "gaps"}`.
  package static func object(_ market: Market) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("offers")
      json.number(market.offers)
      json.key("people")
      json.number(market.people)
      json.key("reposted")
      json.array { json in
        for group in market.reposted {
          json.array { json in
            for path in group { json.string(path) }
          }
        }
      }
      for (key, items) in [("skills", market.skills), ("domains", market.domains), ("trades", market.trades)]
      {
        json.key(key)
        json.array { json in
          for item in items { write(item, to: &json) }
        }
      }
      together(market, to: &json)
      periods(market, to: &json)
      json.key("gaps")
      json.array { json in
        for gap in market.gaps { CohortGapJSON.write(gap, to: &json) }
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ item: MarketItem, to json: inout JSONWriter) {
    json.object { json in
      for (key, text) in [("id", item.id), ("fr", item.name.french), ("en", item.name.english)] {
        json.key(key)
        json.string(text)
      }
      let numbers = [
        ("required", item.required), ("preferred", item.preferred), ("people", item.people),
        ("named", item.named), ("near", item.near), ("wanted", item.wanted),
        ("decides", item.decides), ("unlockedPairs", item.unlockedPairs),
        ("unlockedPeople", item.unlockedPeople),
      ]
      for (key, number) in numbers {
        json.key(key)
        json.number(number)
      }
      json.key("tension")
      json.thousandths(item.tension)
    }
  }

  private static func together(_ market: Market, to json: inout JSONWriter) {
    json.key("together")
    json.array { json in
      for pair in market.together {
        json.object { json in
          json.key("skills")
          json.array { json in
            json.string(pair.first.id)
            json.string(pair.second.id)
          }
          json.key("offers")
          json.number(pair.offers)
          json.key("lift")
          json.thousandths(pair.lift)
        }
      }
    }
  }

  private static func periods(_ market: Market, to json: inout JSONWriter) {
    json.key("periods")
    json.array { json in
      for period in market.periods {
        json.object { json in
          json.key("period")
          json.string(period.name)
          json.key("offers")
          json.number(period.offers)
          for (key, items) in [
            ("domains", period.domains), ("trades", period.trades), ("skills", period.skills),
          ] {
            json.key(key)
            counts(items, to: &json)
          }
        }
      }
    }
  }

  private static func counts(_ items: [(id: String, offers: Int)], to json: inout JSONWriter) {
    json.array { json in
      for item in items {
        json.object { json in
          json.key("id")
          json.string(item.id)
          json.key("offers")
          json.number(item.offers)
        }
      }
    }
  }
}
