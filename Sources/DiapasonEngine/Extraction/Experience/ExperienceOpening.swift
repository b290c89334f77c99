/// A clause that opens an experience by saying when it was.
struct ExperienceOpening {
  var section: Int
  var clause: Int
  var period: Period
  var dates: ByteRange
  var kind: Experience.Kind

  /// How far from the beginning of a sentence a period may stand to date all of it.
  private static let nearBeginning = 3

  /// The period by which a clause opens an experience, its bytes, and whether a single date is all there is.
  ///
  /// “De 2009 à 2012, chargée de projet” does, and so does “chargée de projet (2009-2012)”; a year in the middle of a
  /// sentence does not, nor does a number that only looks like a year (“2000 agents formés”).
  static func period(
    in tokens: UnsafeBufferPointer<Token>, _ clause: Clause, _ text: TextBytes, _ words: DateWords
  ) -> (period: Period, dates: ByteRange, isSingleDate: Bool)? {
    guard PeriodReader.mayHold(tokens, text) else { return nil }
    let memory = Arena<UInt32>(block: tokens.count)
    return withExtendedLifetime(memory) {
      let run = WordRun(tokens, text.buffer, words, end: clause.content.end, in: memory)
      return reading(in: run, clause).map {
        ($0.period, run.range($0.first, $0.next), $0.isSingleDate)
      }
    }
  }

  private static func reading(in run: WordRun, _ clause: Clause) -> PeriodReader.Reading? {
    var index = 0
    while let reading = PeriodReader(run).first(from: index) {
      if opens(reading, run, clause) { return reading }
      index = max(reading.next, index + 1)
    }
    return nil
  }

  private static func opens(_ reading: PeriodReader.Reading, _ run: WordRun, _ clause: Clause) -> Bool {
    let isAlone = reading.first == 0 && reading.next == run.tokens.count
    let isLine = clause.kind == .heading || clause.kind == .cell
    if reading.isSingleDate {
      if isAlone { return true }
      // A date alone opens only what it heads: “2016 : stage”, “Stage, mars 2016” as a heading.
      guard reading.first == 0 || (isLine && reading.next == run.tokens.count) else { return false }
      if reading.next == run.tokens.count { return true }
      // “En 2018, je suis devenu…” tells a story; “2018, assistante” in a list is an entry.
      return run.gap(after: reading.next - 1).contains {
        !$0.isSpace && (clause.kind != .paragraph || $0 != UInt8(ascii: ","))
      }
    }
    // “…, dbt since 2022” tells of a skill, not of a job.
    if reading.period.isOpen, run.isMark(reading.first, .since) { return isLine || reading.first == 0 }
    let isAtEnd = reading.next == run.tokens.count || run.tokens[reading.next].gap >= .parenthesis
    // Two ends are proof enough: “j'ai travaillé de 2015 à 2018 comme technicienne”.
    return isLine || reading.first <= nearBeginning || isAtEnd || !reading.period.isOpen
  }
}
