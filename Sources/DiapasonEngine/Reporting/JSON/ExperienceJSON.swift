/// A dated experience, in the output of `extract`.
enum ExperienceJSON {
  /// `{"kind", "title", "from", "to", "months", "quote", "start", "end", "range"}`.
  static func write(_ experience: Experience, _ document: Document, to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", experience.kind.rawValue)
      json.member("title", document.quote(experience.title))
      json.member("from", experience.period.start.description)
      json.member("to", experience.period.end?.description)
      json.member("months", experience.period.statedMonths)
      json.place(experience.dates, document)
      json.key("range")
      json.array { json in
        json.number(experience.range.start)
        json.number(experience.range.end)
      }
    }
  }
}
