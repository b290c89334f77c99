/// Reads back the dated experiences that `ExperienceJSON` wrote.
enum ExperienceReading {
  static func experience(_ value: JSONValue) -> Experience? {
    guard let kind = value["kind"]?.string.flatMap(Experience.Kind.init), let period = period(value),
      let dates = ExtractionReader.quotedRange(value)
    else { return nil }
    let bounds = (value["range"]?.items ?? []).compactMap(\.integer)
    let range =
      bounds.count == 2 && 0 <= bounds[0] && bounds[0] <= bounds[1] ? ByteRange(bounds[0], bounds[1]) : dates
    // Where the title stands was not written, only what it says.
    return Experience(
      kind: kind, period: period, dates: dates, title: ByteRange(dates.start, dates.start), range: range)
  }

  private static func period(_ value: JSONValue) -> Period? {
    guard let start = value["from"]?.string.flatMap({ CalendarDate($0) }) else { return nil }
    guard let end = value["to"]?.string.flatMap({ CalendarDate($0) }) else { return Period(since: start) }
    return Period(from: start, to: end, statedMonths: value["months"]?.integer)
  }
}
