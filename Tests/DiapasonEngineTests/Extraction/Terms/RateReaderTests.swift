import Testing

@testable import DiapasonEngine

struct RateReaderTests {
  @Test(
    arguments: [
      ("450 €/j", false, "450-450 day"), ("450€ par jour", false, "450-450 day"),
      ("entre 450€ et 650€", true, "450-650 day"),
      ("TJM 300 - 400 €", true, "300-400 day"), ("TJM : 600", true, "600-600 day"),
      ("45-55 k€", false, "45000-55000 year"),
      ("45k€", false, "45000-45000 year"), ("45 à 55 K€ brut annuel", false, "45000-55000 year"),
      ("30 000 – 70 000 € brut", false, "30000-70000 year"),
      ("25.000 euros par an", false, "25000-25000 year"),
      ("entre 3000 et 4000 euros net par mois", false, "3000-4000 month"),
      ("2500 euros nets", false, "2500-2500 month"),
      ("577,50 euros/mois", false, "577-577 month"), ("600 euros HT/jour", false, "600-600 day"),
      ("£500", true, "500-500 day"),
      ("25 €/h", false, "25-25 hour"), ("entre 250 et 300 €, sur 16jours/mois", true, "250-300 day"),
      ("400 to 500 euros daily", false, "400-500 day"),
      ("€55,000–65,000 per year", false, "55000-65000 year"), ("250 millions d'euros", false, nil),
      ("450", false, nil), ("10 €", false, nil), ("2 ans", true, nil),
      ("", true, nil),
    ] as [(String, Bool, String?)])
  func `pay is read as people write it`(text: String, namesDailyRate: Bool, expected: String?) {
    let rate = RateReader(run: .of(text), dailyRate: namesDailyRate ? -1 : nil).first()
    #expect(
      rate.map { "\($0.value.amount.lowerBound)-\($0.value.amount.upperBound) \($0.value.unit.rawValue)" }
        == expected)
  }

  @Test func `what interns are paid is paid by the month`() {
    #expect(
      RateReader(run: .of("600 euros"), dailyRate: nil, isAllowance: true).first()?.value.unit == .month)
    #expect(RateReader(run: .of("600 euros"), dailyRate: nil).first()?.value.unit == .day)
  }

  @Test func `a number without a currency is pay only close behind a daily rate`() {
    #expect(RateReader(run: .of("TJM 450"), dailyRate: 0).first()?.value == Rate(450...450, a: .day))
    #expect(RateReader(run: .of("TJM à voir ensemble dès le mois de mai 2024"), dailyRate: 0).first() == nil)
    #expect(
      RateReader(run: .of("450-500"), dailyRate: nil, isPay: true).first()?.value == Rate(450...500, a: .day))
  }

  @Test func `the place holds the currency`() {
    #expect(RateReader(run: .of("TJM 450 € HT"), dailyRate: 0).first()?.range == ByteRange(4, 11))
  }
}
