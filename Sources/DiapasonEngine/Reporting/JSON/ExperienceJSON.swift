/// A dated experience, in the output of `extract`.
enum ExperienceJSON {
  /// `{"kind", "title", "from", "to", "months", "quote", "start", "end", "range"}`.
  static func write(_ experience: Experience, _ document: Document, to json: inout JSONWriter) {
    json.object { json in
      json.key("kind")
      json.string(experience.kind.rawValue)
      json.key("title")
      json.string(document.quote(experience.title))
      json.key("from")
      json.string(experience.period.start.description)
      json.key("to")
      json.string(experience.period.end?.description)
      json.key("months")
      json.number(experience.period.statedMonths)
      json.place(experience.dates, document)
      json.key("range")
      json.array { json in
        json.number(experience.range.start)
        json.number(experience.range.end)
      }
    }
  }
}
