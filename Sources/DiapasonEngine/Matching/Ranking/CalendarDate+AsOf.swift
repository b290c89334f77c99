extension CalendarDate {
  /// The latest day of which the documents tell: never today, so that a result is the same on any day.
  ///
  /// What lies ahead of a document, such as the day on which an offer closes, is no sign of when it was read.
  ///
  /// ```swift
  /// CalendarDate.latest(in: extractions)?.description  // "2024-03-18"
  /// ```
  public static func latest(in extractions: [Extraction]) -> CalendarDate? {
    extractions.flatMap { extraction in
      [extraction.terms.published?.value].compactMap { $0 }
        + extraction.experiences.flatMap { [$0.period.start, $0.period.end].compactMap { $0 } }
    }.max()
  }
}
