import TestSupport
import Testing

@testable import DiapasonEngine

/// Words at which the readers of terms do not even try to read: nothing begins there.
struct PassedOverWordsTests {
  private static let words = [
    "2019", "03/2018", "1er", "mars", "janvier", "depuis", "de", "à", "entre", "et", "aujourd'hui", "en",
    "cours", "3",
    "trois", "deux", "mois", "ans", "an", "45k", "€", "jours", "par", "semaine", "4j", "projet", "Python",
    "–", "-",
    "/", ",", ".", "début", "fin", "80", "%", "12", "450",
  ]

  @Test(arguments: 1...200)
  func `no date, period or amount begins at a word that is passed over`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<40).map { _ in
      (Self.words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
    }.joined()
    let run = WordRun.of(text)
    for index in run.indices {
      if !run.mayBeginDate(index) {
        #expect(DateReader(run: run).date(at: index) == nil, "\(text): \(index)")
        #expect(PeriodReader(run).period(at: index) == nil, "\(text): \(index)")
      }
      if !run.isNumber(index) {
        #expect(AmountReader(run: run).amount(at: index) == nil, "\(text): \(index)")
      }
    }
  }

  @Test(arguments: 1...200)
  func `there is no period without a digit`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = Self.words.filter { !$0.contains(where: \.isNumber) }
    let text = (0..<40).map { _ in (words.randomElement(using: &generator) ?? "") + " " }.joined()
    let run = WordRun.of(text)
    #expect(!PeriodReader.mayHold(run.tokens, TextBytes(run.bytes)))
    #expect(run.indices.allSatisfy { PeriodReader(run).period(at: $0) == nil }, "\(text)")
  }
}
