/// The terms of a document, in the output of `extract`: null or an empty list where nothing is known, and each value
/// with its quote and bytes.
enum TermsJSON {
  static func write(_ terms: Terms, _ document: Document, _ taxonomy: Taxonomy, to json: inout JSONWriter) {
    json.object { json in
      json.key("contracts")
      list(terms.contracts, document, to: &json) { $1.member("value", $0.rawValue) }
      json.key("remote")
      one(terms.remote, document, to: &json) { remote, json in
        json.member("value", remote.extent.rawValue)
        json.key("days")
        range(remote.days, to: &json) { $1.tenths($0) }
      }
      json.key("places")
      list(terms.places, document, to: &json) { place, json in
        json.member("value", place.name)
        json.member("department", place.department)
      }
      json.key("daysAWeek")
      list(terms.workingTimes, document, to: &json) { bounds($0, to: &$1) { $1.tenths($0) } }
      json.key("length")
      one(terms.length, document, to: &json) { length, json in
        bounds(length.months, to: &json) { $1.number($0) }
        json.member("renewable", length.isRenewable)
      }
      writeDates(terms, document, to: &json)
      json.key("rate")
      one(terms.rate, document, to: &json) { rate, json in
        bounds(rate.amount, to: &json) { $1.number($0) }
        json.member("unit", rate.unit.rawValue)
        json.member("currency", "EUR")
      }
      json.key("languages")
      list(terms.languages, document, to: &json) { language, json in
        json.member("value", taxonomy.concepts[language.concept].id)
        json.member("level", language.level?.rawValue)
      }
    }
  }

  private static func writeDates(_ terms: Terms, _ document: Document, to json: inout JSONWriter) {
    json.key("start")
    one(terms.start, document, to: &json) { $1.member("value", $0.description) }
    json.key("end")
    one(terms.end, document, to: &json) { $1.member("value", $0.description) }
    json.key("open")
    one(terms.open, document, to: &json) { $1.member("value", $0) }
    json.key("closes")
    one(terms.closes, document, to: &json) { $1.member("value", $0.description) }
    json.key("published")
    one(terms.published, document, to: &json) { $1.member("value", $0.description) }
  }

  // MARK: Shapes

  private typealias Body<Value> = (Value, inout JSONWriter) -> Void

  private static func one<Value>(
    _ stated: Stated<Value>?, _ document: Document, to json: inout JSONWriter, _ body: Body<Value>
  ) {
    guard let stated else { return json.string(nil) }
    json.object { json in
      body(stated.value, &json)
      json.place(stated.range, document)
    }
  }

  private static func list<Value>(
    _ stated: [Stated<Value>], _ document: Document, to json: inout JSONWriter, _ body: Body<Value>
  ) {
    json.array { json in
      for value in stated { one(value, document, to: &json, body) }
    }
  }

  private static func bounds(_ range: ClosedRange<Int>, to json: inout JSONWriter, _ number: Body<Int>) {
    json.key("min")
    number(range.lowerBound, &json)
    json.key("max")
    number(range.upperBound, &json)
  }

  private static func range(_ range: ClosedRange<Int>?, to json: inout JSONWriter, _ number: Body<Int>) {
    guard let range else { return json.string(nil) }
    json.object { bounds(range, to: &$0, number) }
  }
}

extension JSONWriter {
  /// A number of tenths, with its decimal.
  fileprivate mutating func tenths(_ value: Int) { thousandths(value * 100) }
}
