/// Reads the date that begins at a token.
///
/// `2021-06-24`, `01/09/2023`, `03/2018`, “1er juillet 2022”, “Sept. 2021”, `2019`.
struct DateReader {
  /// What was read: perhaps a month or day whose year the reader must find elsewhere.
  struct Reading: Equatable {
    var year: Int?
    var month: Int?
    var day: Int?
    /// One past the last token.
    var next: Int

    /// The date, where its year is stated.
    var date: CalendarDate? { year.flatMap { CalendarDate(year: $0, month: month, day: day) } }
    /// Whether nothing but a year was read.
    var isBareYear: Bool { year != nil && month == nil }

    /// The date in the first year that puts it in or behind the month of `reference`.
    func date(after reference: CalendarDate?) -> CalendarDate? {
      if let date { return date }
      guard let reference, let month else { return nil }
      let year = month >= (reference.month ?? 1) ? reference.year : reference.year + 1
      return CalendarDate(year: year, month: month, day: day)
    }
  }

  let run: WordRun

  /// The date at a token, words such as “début” passed over.
  func date(at index: Int) -> Reading? {
    let index = run.skippingAround(index)
    guard run.isDigits(index) else { return run.month(index) == nil ? nil : named(index) }
    switch run.numeral(index)?.digits {
    case 1, 2: return dayFirst(index) ?? monthFirst(index) ?? named(index)
    case 4: return yearFirst(index) ?? bareYear(index)
    default: return nil
    }
  }

  // MARK: Digits

  private func year(_ index: Int) -> Int? {
    guard let numeral = run.numeral(index), numeral.digits == 4, numeral.suffix == nil else { return nil }
    return CalendarDate.years.contains(numeral.value) ? numeral.value : nil
  }

  /// A number of one or two digits within `limits`, its letters (`1er`, `24T15`) set aside.
  private func small(_ index: Int, _ limits: ClosedRange<Int>) -> Int? {
    guard let numeral = run.numeral(index), numeral.digits <= 2, limits.contains(numeral.value) else {
      return nil
    }
    return numeral.value
  }

  private func joint(_ index: Int) -> UInt8? {
    guard run.indices.contains(index), let byte = run.joint(after: index) else { return nil }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): return byte
    default: return nil
    }
  }

  /// `2021-06-24`, `2021/06`.
  private func yearFirst(_ index: Int) -> Reading? {
    guard let mark = joint(index), let year = year(index), let month = small(index + 1, 1...12) else {
      return nil
    }
    guard run.numeral(index + 1)?.digits == 2 else { return nil }
    if joint(index + 1) == mark, let day = small(index + 2, 1...31) {
      return checked(Reading(year: year, month: month, day: day, next: afterTime(index + 3)))
    }
    return Reading(year: year, month: month, next: index + 1 + 1)
  }

  /// The rest of a time stamp belongs to its date: `24T15:29:38.660Z`.
  private func afterTime(_ index: Int) -> Int {
    guard run.numeral(index - 1)?.suffix != nil else { return index }
    var next = index
    while run.numeral(next) != nil, run.gap(after: next - 1).count == 1 { next += 1 }
    return next
  }

  /// `01/09/2023`, `31/01/22`.
  private func dayFirst(_ index: Int) -> Reading? {
    guard let mark = joint(index), let first = small(index, 1...31), let second = small(index + 1, 1...31)
    else { return nil }
    guard joint(index + 1) == mark else { return nil }
    let shortYear = run.numeral(index + 2).flatMap {
      $0.digits == 2 && $0.suffix == nil ? 2000 + $0.value : nil
    }
    guard let year = year(index + 2) ?? shortYear else { return nil }
    let reading = Reading(year: year, month: second, day: first, next: index + 3)
    // A month above 12 is a day written the American way.
    return checked(reading) ?? checked(Reading(year: year, month: first, day: second, next: index + 3))
  }

  /// `03/2018`.
  private func monthFirst(_ index: Int) -> Reading? {
    guard joint(index) != nil, let month = small(index, 1...12), let year = year(index + 1) else {
      return nil
    }
    return Reading(year: year, month: month, next: index + 2)
  }

  private func bareYear(_ index: Int) -> Reading? {
    year(index).map { Reading(year: $0, next: index + 1) }
  }

  private func checked(_ reading: Reading) -> Reading? { reading.date == nil ? nil : reading }

  // MARK: Names

  /// “1er juillet 2022”, “March 15, 2020”, “septembre 2021”, “mai”.
  private func named(_ index: Int) -> Reading? {
    if let month = run.month(index) {
      if let day = small(index + 1, 1...31), let year = year(index + 2), !isBroken(index + 1) {
        return checked(Reading(year: year, month: month, day: day, next: index + 3))
      }
      return withYear(month, day: nil, at: index + 1)
    }
    guard let month = run.month(index + 1), let day = small(index, 1...31), run.isSoft(index + 1) else {
      return nil
    }
    return withYear(month, day: day, at: index + 2)
  }

  private func withYear(_ month: Int, day: Int?, at index: Int) -> Reading? {
    if let year = year(index), !isBroken(index), !run.isDash(after: index - 1) {
      return checked(Reading(year: year, month: month, day: day, next: index + 1))
    }
    return Reading(year: nil, month: month, day: day, next: index)
  }

  /// Whether more than a space, a comma or the point of an abbreviation stands before the token.
  private func isBroken(_ index: Int) -> Bool { run.gap(after: index - 1).count > 3 }
}
