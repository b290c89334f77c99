/// Reads how long a contract lasts: “6 mois”, “de 3 à 6 mois”, “18 à 36 mois”, “12 semaines”, “trois ans”.
struct LengthReader {
  let run: WordRun

  /// The months and the tokens that say them, for the first length of the run.
  func first() -> (months: ClosedRange<Int>, range: ByteRange)? {
    let amounts = AmountReader(run: run)
    for index in run.indices where run.isNumber(index) {
      guard let amount = amounts.amount(at: index), !isEvery(index), !followsExperience(index)
      else { continue }
      guard let unit = amount.suffix.flatMap({ run.words.meaning($0).unit }) ?? run.unit(amount.next) else {
        continue
      }
      let next = amount.suffix == nil ? amount.next + 1 : amount.next
      guard !isExperience(next), let months = months(amount.tenths, unit) else { continue }
      return (months, run.range(index, next))
    }
    return nil
  }

  private func months(_ tenths: ClosedRange<Int>, _ unit: DateWords.Unit) -> ClosedRange<Int>? {
    let (low, high) = (tenths.lowerBound, tenths.upperBound)
    switch unit {
    case .year where high <= 60: return low * 12 / 10...high * 12 / 10
    case .month where 10...600 ~= high: return low / 10...high / 10
    // Four weeks and a bit: 12 weeks are 3 months.
    case .week where 40...1_040 ~= high: return max(1, low * 12 / 520)...max(1, high * 12 / 520)
    default: return nil
    }
  }

  /// “tous les 6 mois”, “dans les 3 mois”.
  private func isEvery(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { run.isMark($0, .every) || run.isMark($0, .since) }
  }

  /// “une expérience de 2 à 3 ans”.
  private func followsExperience(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { run.isMark($0, .experience) }
  }

  /// “3 ans d'expérience”, “5 ans et plus d'expérience”.
  private func isExperience(_ next: Int) -> Bool {
    (next..<next + 4).contains { run.isMark($0, .experience) }
  }
}
