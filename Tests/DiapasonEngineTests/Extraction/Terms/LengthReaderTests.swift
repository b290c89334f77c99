import Testing

@testable import DiapasonEngine

struct LengthReaderTests {
  @Test(
    arguments: [
      ("6 mois renouvelable", 6...6), ("de 3 à 6 mois", 3...6), ("18 à 36 mois", 18...36), ("3 ans", 36...36),
      ("trois ans", 36...36),
      ("un an", 12...12), ("1 à 3 ans", 12...36), ("12 semaines", 2...2), ("six mois minimum", 6...6),
      ("6 months", 6...6),
      ("1,5 ans", 18...18), ("CDD de 5 mois (janvier à mai 2019)", 5...5), ("tous les 6 mois", nil),
      ("3 ans d'expérience", nil),
      ("expérience de 2 à 3 ans", nil), ("depuis 3 ans", nil), ("une fois par mois", nil),
      ("après 6 mois", nil), ("6 jours", nil),
    ] as [(String, ClosedRange<Int>?)])
  func `lengths are read in months`(text: String, expected: ClosedRange<Int>?) {
    #expect(LengthReader(run: .of(text)).first()?.months == expected)
  }
}
