/// A market as JSON.
///
/// ```swift
/// MarketJSON.object(market)  // {"offers":212,"people":40,…}
/// ```
public enum MarketJSON {
  /// `{"offers", "people", "reposted", "skills", "domains", "trades", "together", "years"}`.
  public static func object(_ market: Market) -> [UInt8] {
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
      years(market, to: &json)
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
        ("wanted", item.wanted),
        ("decides", item.decides), ("unlockedPairs", item.unlockedPairs),
        ("unlockedPeople", item.unlockedPeople),
      ]
      for (key, number) in numbers {
        json.key(key)
        json.number(number)
      }
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

  private static func years(_ market: Market, to json: inout JSONWriter) {
    json.key("years")
    json.array { json in
      for year in market.years {
        json.object { json in
          json.key("year")
          json.number(year.year)
          json.key("offers")
          json.number(year.offers)
          json.key("domains")
          json.object { json in
            for domain in year.domains {
              json.key(domain.id)
              json.number(domain.offers)
            }
          }
        }
      }
    }
  }
}
