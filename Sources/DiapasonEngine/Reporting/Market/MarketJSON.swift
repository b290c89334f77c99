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
      json.member("offers", market.offers)
      json.member("people", market.people)
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
      json.member("id", item.id)
      json.member("fr", item.name.french)
      json.member("en", item.name.english)
      json.member("required", item.required)
      json.member("preferred", item.preferred)
      json.member("people", item.people)
      json.member("named", item.named)
      json.member("near", item.near)
      json.member("wanted", item.wanted)
      json.member("decides", item.decides)
      json.member("unlockedPairs", item.unlockedPairs)
      json.member("unlockedPeople", item.unlockedPeople)
      json.member("tension", thousandths: item.tension)
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
          json.member("offers", pair.offers)
          json.member("lift", thousandths: pair.lift)
        }
      }
    }
  }

  private static func periods(_ market: Market, to json: inout JSONWriter) {
    json.key("periods")
    json.array { json in
      for period in market.periods {
        json.object { json in
          json.member("period", period.name)
          json.member("offers", period.offers)
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
          json.member("id", item.id)
          json.member("offers", item.offers)
        }
      }
    }
  }
}
