/// Reads back the terms that `TermsJSON` wrote.
struct TermsReading {
  let taxonomy: Taxonomy

  func terms(_ value: JSONValue) -> Terms {
    var terms = Terms()
    terms.contracts = list(value["contracts"]) { Self.text($0).flatMap(ContractKind.init) }
    terms.remote = one(value["remote"], remote)
    terms.places = list(value["places"]) { place in
      Self.text(place).map { Place($0, department: place["department"]?.string) }
    }
    terms.workingTimes = list(value["daysAWeek"]) { Self.bounds($0, scale: 10) }
    terms.length = one(value["length"]) { length in
      Self.bounds(length, scale: 1).map {
        ContractLength(months: $0, isRenewable: length["renewable"] == .bool(true))
      }
    }
    terms.start = one(value["start"]) { Self.text($0).flatMap(Self.start) }
    terms.end = one(value["end"], Self.date)
    terms.closes = one(value["closes"], Self.date)
    terms.published = one(value["published"], Self.date)
    terms.open = one(value["open"]) { $0["value"].map { $0 == .bool(true) } }
    terms.rate = one(value["rate"]) { rate in
      guard let amount = Self.bounds(rate, scale: 1), let unit = rate["unit"]?.string.flatMap(Rate.Unit.init)
      else {
        return nil
      }
      return Rate(amount, a: unit)
    }
    terms.languages = list(value["languages"]) { language in
      Self.text(language).flatMap(taxonomy.index).map { concept in
        SpokenLanguage(concept: concept, level: language["level"]?.string.flatMap(SpokenLanguage.Level.init))
      }
    }
    return terms
  }

  private func remote(_ value: JSONValue) -> Remote? {
    Self.text(value).flatMap(Remote.Extent.init).map { extent in
      Remote(extent, days: value["days"].flatMap { Self.bounds($0, scale: 10) })
    }
  }

  // MARK: Shapes

  private static func text(_ value: JSONValue) -> String? { value["value"]?.string }
  private static func date(_ value: JSONValue) -> CalendarDate? { text(value).flatMap { CalendarDate($0) } }
  private static func start(_ text: String) -> StartDate? {
    text == "soon" ? .soon : CalendarDate(text).map(StartDate.on)
  }

  private static func bounds(_ value: JSONValue, scale: Double) -> ClosedRange<Int>? {
    guard case .number(let low) = value["min"], case .number(let high) = value["max"], low <= high,
      let first = Int(exactly: (low * scale).rounded()), let last = Int(exactly: (high * scale).rounded())
    else { return nil }
    return first...last
  }

  private func one<Value>(_ value: JSONValue?, _ read: (JSONValue) -> Value?) -> Stated<Value>? {
    guard let value, let inner = read(value) else { return nil }
    return Stated(inner, at: ExtractionReader.quotedRange(value))
  }

  private func list<Value>(_ value: JSONValue?, _ read: (JSONValue) -> Value?) -> [Stated<Value>] {
    (value?.items ?? []).compactMap { one($0, read) }
  }
}
