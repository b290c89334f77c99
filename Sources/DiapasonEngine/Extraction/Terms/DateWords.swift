/// The words of dates, periods and amounts.
///
/// They come from the lists `words.month`, `words.number`, `words.unit` and `words.mark`.
final class DateWords: Sendable {
  /// A length of time.
  enum Unit: String, Sendable { case hour, day, week, month, year }

  /// What a small word does beside a number or date.
  enum Mark: String, Sendable {
    case from, to, since, now, around, every, experience, beside, thousand, million, euro
  }

  let months: WordTable<Int>
  let numbers: WordTable<Int>
  let units: WordTable<Unit>
  let marks: WordTable<Mark>

  init(_ taxonomy: Taxonomy) {
    months = WordTable(taxonomy, "month") { Int($0) }
    numbers = WordTable(taxonomy, "number") { Int($0) }
    units = WordTable(taxonomy, "unit") { Unit(rawValue: String($0)) }
    marks = WordTable(taxonomy, "mark") { Mark(rawValue: String($0)) }
  }
}
