import Testing

@testable import DiapasonEngine

struct PeriodReaderTests {
  private func told(_ text: String) -> String? {
    PeriodReader(.of(text)).first().map { reading in
      let months = reading.period.statedMonths.map { " \($0)m" } ?? ""
      return "\(reading.period.start)/\(reading.period.end?.description ?? "")\(months)"
    }
  }

  @Test(
    arguments: [
      ("2019 – 2022", "2019/2022"), ("2019-2022 : chef de projet", "2019/2022"), ("2019/2020", "2019/2020"),
      ("2015-18", "2015/2018"),
      ("2019 → 2024", "2019/2024"), ("de 2009 à 2012", "2009/2012"),
      ("De 2009 à 2012, chez Ostrea", "2009/2012"),
      ("entre 2009 et 2012", "2009/2012"), ("from 2009 to 2012", "2009/2012"), ("depuis 2021", "2021/"),
      ("Depuis mars 2021", "2021-03/"),
      ("depuis le 1er mars 2021", "2021-03-01/"), ("since May 2022", "2022-05/"),
      ("03/2018 - 06/2020", "2018-03/2020-06"),
      ("03/2018 - …", "2018-03/"), ("03/2018 - ...", "2018-03/"), ("2021 –", "2021/"),
      ("janvier 2020 – aujourd'hui", "2020-01/"),
      ("janvier 2020 – aujourd’hui", "2020-01/"), ("2021-présent", "2021/"),
      ("Jan 2019 to present", "2019-01/"),
      ("2020 à ce jour", "2020/"), ("2020 - en cours", "2020/"), ("2020 – maintenant", "2020/"),
      ("Janvier à mai 2019", "2019-01/2019-05"),
      ("septembre à mars 2019", "2018-09/2019-03"), ("Juillet-août 2020", "2020-07/2020-08"),
      ("Févr. 2022 – juil. 2024", "2022-02/2024-07"),
      ("(2016, 6 mois)", "2016/2016 6m"), ("mars 2016 (2 ans)", "2016-03/2016-03 24m"), ("2016", "2016/2016"),
      ("chargée de projet, 2016-2018", "2016/2018"), ("2022 – 2019", "2022/2022"), ("mai", nil),
      ("3 ans", nil), ("en cours", nil),
    ] as [(String, String?)])
  func `periods are read as people write them`(text: String, expected: String?) {
    #expect(told(text) == expected)
  }
}
