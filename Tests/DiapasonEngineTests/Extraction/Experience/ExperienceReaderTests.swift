import TestSupport
import Testing

@testable import DiapasonEngine

struct ExperienceReaderTests {
  /// “kind from/to title”, one for each experience.
  private func told(_ text: String) -> [String] {
    let extraction = WordListFixture.extraction(text, kind: .profile)
    return extraction.experiences.map { experience in
      let period = "\(experience.period.start)/\(experience.period.end?.description ?? "")"
      return "\(experience.kind.rawValue) \(period) \(extraction.document.quote(experience.title))"
    }
  }

  @Test func `a heading may be dated`() {
    #expect(
      told(
        "# A\n\n## Product owner, Ostrea (2019 – 2022)\n\n- Backlog\n\n## 2017-2019 : Analyste\n\nRapports.\n"
      )
        == ["work 2019/2022 Product owner, Ostrea", "work 2017/2019 Analyste"])
  }

  @Test func `a line under a heading dates it`() {
    #expect(
      told(
        "# A\n\n## Expérience\n\n### Cheffe de produit\n\n*mars 2020 – aujourd'hui*, Nantes\n\n- Feuille de route\n"
      ) == ["work 2020-03/ Cheffe de produit"])
  }

  @Test func `items and bold lines may be dated`() {
    #expect(
      told(
        "# A\n\n## Parcours\n\n- **2020-2023** : UI designer, agence Vermillon\n- Depuis 2023 : indépendante\n"
      )
        == ["work 2020/2023 UI designer, agence Vermillon", "work 2023/ indépendante"])
    #expect(
      told("# A\n\n**2016 – 2019 — Intégratrice, studio Brume**\n\nSites.\n") == [
        "work 2016/2019 Intégratrice, studio Brume"
      ])
  }

  @Test func `rows of a table may be dated`() {
    let table =
      "# A\n\n| Quand | Quoi |\n|---|---|\n| 01/2022 – 04/2023 | Agence des eaux |\n| 2020 – 2021 | Terroirs |\n"
    #expect(told(table) == ["work 2022-01/2023-04 Agence des eaux", "work 2020/2021 Terroirs"])
  }

  @Test func `sentences may be dated`() {
    #expect(
      told("# A\n\nDe 2009 à 2012, chargée de projet chez Ostrea.\n") == [
        "work 2009/2012 chargée de projet chez Ostrea"
      ])
    #expect(told("# A\n\n- Stage chez Brume (2016, 6 mois)\n") == ["work 2016/2016 Stage chez Brume"])
  }

  @Test func `a title may stand above its dates`() {
    let text =
      "# A\n\nEXPÉRIENCES\n\nDéveloppeuse, Mutuelle du Nord\nJanvier 2021 - Aujourd'hui\n* API\n\nFORMATION\n\nMaster, Lille, 2016 - 2018\n"
    #expect(told(text) == ["work 2021-01/ Développeuse, Mutuelle du Nord", "study 2016/2018 Master, Lille"])
  }

  @Test func `a sentence in a paragraph dates itself alone`() {
    let text =
      "J'ai travaillé de 2015 à 2018 comme technicien. Depuis janvier 2023, je suis SRE. Je cherche un CDI à Rennes.\n"
    let extraction = WordListFixture.extraction(text, kind: .profile)
    #expect(extraction.experiences.count == 2)
    #expect(extraction.terms.contracts.map(\.value) == [.permanent])
    #expect(told("En 2018, je suis devenue designer.\n") == [])
  }

  @Test func `studies are told from work`() {
    #expect(told("# A\n\n## Formation\n\n- 2010-2012 : master, Lyon\n") == ["study 2010/2012 master, Lyon"])
    #expect(
      told("# A\n\n## Expérience\n\n### Chargée d'études (2010-2012)\n\n- Rapports\n") == [
        "work 2010/2012 Chargée d'études"
      ])
  }

  @Test(arguments: [
    "- 2000 agents formés en un an\n", "- Certification Scrum (2021)\n",
    "Je connais dbt, utilisé since 2022\n",
    "En 2019 nous avons gagné un prix.\n", "- Version 2021 du service\n", "- Budget 2020, plan et suivi\n",
  ])
  func `a year alone in a text opens nothing`(text: String) {
    #expect(told("# A\n\n" + text) == [])
  }

  @Test func `what is told beneath belongs to it, up to the next`() throws {
    let text =
      "# A\n\n## Parcours\n\n### Dev, Ostrea, 2019 – 2022\n\n- Rails\n\n### Dev, Brume, 2017 – 2019\n\n- Django\n\n## Loisirs\n\nChorale\n"
    let extraction = WordListFixture.extraction(text, kind: .profile)
    let quotes = extraction.experiences.map { extraction.document.quote($0.range) }
    #expect(
      quotes == [
        "### Dev, Ostrea, 2019 – 2022\n\n- Rails\n\n", "### Dev, Brume, 2017 – 2019\n\n- Django\n\n",
      ])
  }

  @Test func `what follows a list is no part of its last entry`() throws {
    let text =
      "# A\n\n- 2019 – 2022 : Rails chez Ostrea\n- 2017 – 2019 : Django\n\nJ'aime la chorale et le jardin, vraiment beaucoup.\n"
    let extraction = WordListFixture.extraction(text, kind: .profile)
    #expect(
      extraction.experiences.map { extraction.document.quote($0.range) } == [
        "- 2019 – 2022 : Rails chez Ostrea\n", "- 2017 – 2019 : Django\n\n",
      ])
  }

  @Test func `postings have none`() {
    #expect(WordListFixture.extraction("# A\n\n## Projet, 2019 – 2022\n", kind: .posting).experiences.isEmpty)
  }
}
