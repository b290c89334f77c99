/// When the work begins.
extension KnockoutCheck {
  /// The person must be free by then, to the month; “as soon as possible” is the day to which the inputs go.
  var start: Knockout {
    knockout(.start, offer.start, person.start) { asked, free in
      switch (asked, free) {
      case (_, .soon): return true
      case (.on(let begins), .on(let day)): return !isAfter(day, begins)
      case (.soon, .on(let day)): return asOf.map { !isAfter(day, $0) }
      }
    }
  }

  /// Whether `day` lies after `other`, as far as both are stated: “2023” is not after “2023-04”.
  private func isAfter(_ day: CalendarDate, _ other: CalendarDate) -> Bool {
    guard day.year == other.year, let month = day.month, let otherMonth = other.month else {
      return day.year > other.year
    }
    return month > otherMonth
  }
}
