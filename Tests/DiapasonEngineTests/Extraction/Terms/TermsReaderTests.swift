import TestSupport
import Testing

@testable import DiapasonEngine

struct TermsReaderTests {
  private func offer(_ text: String) -> Terms {
    WordListFixture.extraction(
      "# Une équipe recrute\n\n" + text + "\n", kind: .posting, path: "2021-06-01-offre.md"
    ).terms
  }
  private func wish(_ text: String) -> Terms {
    WordListFixture.extraction("# Camille Bontemps\n\n" + text + "\n", kind: .profile).terms
  }

  @Test(arguments: [
    ("- Poste ouvert aux indépendant·e·s", [ContractKind.freelance]), ("- Contrat : CDI", [.permanent]),
    ("Un CDD de 18 mois est proposé.", [.fixedTerm]), ("CDD pouvant déboucher sur un CDI", [.fixedTerm]),
    ("Statut : CDD ou freelance", [.fixedTerm, .freelance]),
    ("- Stage conventionné de 6 mois", [.internship]),
    ("- Contrat d'apprentissage", [.apprenticeship]), ("- Contrat : alternance", []),
    ("- Poste ouvert aux fonctionnaires", [.civilServant]),
    ("Nous sommes une équipe de prestataires et de fonctionnaires.", []),
    ("Les jeunes en apprentissage sont nos usagers.", []),
    ("Un composant interne gère les contrats.", []), ("La vie du produit est longue.", []),
    ("- Statut : bureaux mis à disposition", []), ("Statut : les autres sont freelances.", []),
  ])
  func `contracts are those offered`(text: String, expected: [ContractKind]) {
    let expected = text.contains("alternance") ? [.apprenticeship] : expected
    #expect(Set(offer(text).contracts.map(\.value)) == Set(expected))
  }

  @Test(
    arguments: [
      ("- Télétravail possible", Remote(.partial)), ("- Télétravail complet", Remote(.full)),
      ("- 100 % télétravail", Remote(.full)),
      ("- Le télétravail est la norme", Remote(.full)), ("- Pas de télétravail", Remote(.none)),
      ("- Full remote", Remote(.full)),
      ("- Télétravail possible (2 ou 3 jours par semaine)", Remote(.partial, days: 20...30)),
      ("- CDI, 2 jours de télétravail par semaine à Lyon", Remote(.partial, days: 20...20)),
      ("- Lieu de travail : Lyon, télétravail 2 j/semaine", Remote(.partial, days: 20...20)),
      ("- Télétravail partiel, avec 2 jours par semaine à Lyon", Remote(.partial)),
      ("L'équipe est dispersée et travaille à distance.", nil),
    ] as [(String, Remote?)])
  func `remote work is none, partial or full`(text: String, expected: Remote?) {
    #expect(offer(text).remote?.value == expected)
  }

  @Test(
    arguments: [
      ("- Contrat : freelance, 4 jours par semaine", 40...40), ("- Temps plein ou 4/5", 40...50),
      ("- Mi-temps", 25...25),
      ("- Contrat à 4 jours par semaine minimum", 40...50), ("- Temps partiel possible (80 %)", 40...40),
      ("- Télétravail / 4j par semaine", 40...40), ("- Télétravail possible (2 jours par semaine)", nil),
      ("- Contrat avec 2 jours de présence par semaine", nil),
    ] as [(String, ClosedRange<Int>?)])
  func `days of work are not days at home`(text: String, expected: ClosedRange<Int>?) {
    #expect(offer(text).daysAWeek == expected)
  }

  @Test(
    arguments: [
      ("- Démarrage dès que possible", "soon"), ("- Début de la mission : septembre", "2021-09"),
      ("- Démarrage : mars", "2022-03"),
      ("- Démarrage début février 2022", "2022-02"), ("- Début souhaité : 01/02/2022", "2022-02-01"),
      ("- Durée : de décembre 2021 à fin août 2022", "2021-12"),
      ("### Date de début\n\nJanvier - février 2022", "2022-01"),
      ("Les entretiens débuteront le 6 juin.", nil), ("Notre service a démarré en juin 2018.", nil),
    ] as [(String, String?)])
  func `the start is when the work begins`(text: String, expected: String?) {
    #expect(offer(text).start?.value.description == expected)
  }

  @Test func `a length is the contract's`() {
    #expect(offer("- Stage de 4 à 6 mois").length?.value == ContractLength(months: 4...6))
    #expect(
      offer("- Contrat de 6 mois, renouvelable").length?.value
        == ContractLength(months: 6...6, isRenewable: true))
    #expect(offer("Sur une durée de 2 ans, l'État finance des formations.").length == nil)
    #expect(offer("Vous avez 3 ans d'expérience.").length == nil)
  }

  @Test func `pay needs a word of pay or a unit`() {
    #expect(offer("- Contrat : freelance, 450 € par jour").rate?.value == Rate(450...450, a: .day))
    #expect(offer("- Contrat : CDI, 45-50 k€").rate?.value == Rate(45_000...50_000, a: .year))
    #expect(offer("- Contrat : stage, gratification de 600 €").rate?.value == Rate(600...600, a: .month))
    #expect(offer("- Contrat avec un budget de 500 € pour le matériel").rate == nil)
    #expect(offer("Un service doté de 250 millions d'euros.").rate == nil)
  }

  @Test func `the last day to apply is neither start nor end`() {
    for text in [
      "- Date limite de candidature : 15 juin 2021", "Candidatez jusqu'au 15 juin.",
      "Deadline: June 15, 2021",
    ] {
      let terms = offer(text)
      #expect(terms.closes?.value.description == "2021-06-15", "\(text)")
      #expect(terms.start == nil && terms.end == nil, "\(text)")
    }
  }

  @Test func `a date since which is no start`() {
    #expect(offer("- Démarrage : la personne en poste, depuis le 1er janvier 2021, vous forme").start == nil)
  }

  @Test func `an end is told apart from the start`() {
    #expect(offer("- Fin de mission : 31/01/22").end?.value.description == "2022-01-31")
    #expect(offer("- Durée : de décembre 2021 à fin août 2022").end?.value.description == "2022-08")
    #expect(offer("### Date de début\n\nJanvier - février 2022").end == nil)
  }

  @Test func `places are known by their capital and their whole name`() {
    let places = offer("- Poste basé à Saint-Denis en Seine-Saint-Denis, lieu de travail : Nice").places.map(
      \.value)
    #expect(
      places == [
        Place("Saint-Denis", department: "93"), Place("Seine-Saint-Denis", department: "93"),
        Place("Nice", department: "06"),
      ])
    #expect(offer("- Salary: nice to have").places.isEmpty)
    #expect(offer("- Contrat : un tour à Tours").places.map(\.value.name) == ["Tours"])
  }

  @Test(arguments: [
    "Cette offre est pourvue.", "Le poste n'est plus ouvert.", "**Recrutement terminé**",
    "This position has been filled.",
  ])
  func `a posting may say that it is closed`(text: String) {
    #expect(offer(text).open?.value == false)
  }

  @Test func `languages keep their level`() {
    let english = WordListFixture.taxonomy.index(of: "english")
    #expect(
      offer("Anglais courant exigé").languages.map(\.value) == [
        SpokenLanguage(concept: english ?? -1, level: .c1)
      ])
    #expect(
      wish("- Langues : français, anglais (B2)").languages.first { $0.value.concept == english }?.value.level
        == .b2)
  }

  @Test func `a person's wishes are read, their past is not`() {
    let terms = wish(
      """
      Disponible à partir de septembre 2024, freelance, 3 jours par semaine, TJM 450 €, télétravail complet, basée à Nantes.

      ## Parcours

      - 2019 – 2022 : CDD de 3 ans à Lyon, temps plein
      """)
    #expect(terms.contracts.map(\.value) == [.freelance])
    #expect(terms.daysAWeek == 30...30)
    #expect(terms.rate?.value == Rate(450...450, a: .day))
    #expect(terms.remote?.value == Remote(.full))
    #expect(terms.start?.value.description == "2024-09")
    #expect(terms.places.map(\.value.name) == ["Nantes"])
    #expect(terms.length == nil)
  }

  @Test func `any text is read, and every place lies within it`() {
    var random = SeededGenerator(seed: 15)
    let pieces = [
      "2021", "2019-2022", "03/", "€", "k€", "TJM", "CDI", "4/5", "%", "jours", "par semaine", "mois", "à",
      "–", "…", "\n", "- ", "## ", "---\n",
      "contrat:", "|", "septembre", "1er", "99999999999", "Paris", "télétravail", "depuis", "\u{301}", "(",
      ")", ",", ".", "é", "open: false", "\u{FEFF}",
    ]
    for round in 0..<400 {
      var bytes = Array(
        (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(
          separator: round % 2 == 0 ? " " : ""
        ).utf8)
      if round % 3 == 0 {
        for _ in 0..<10 {
          bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
      }
      let document = DocumentReader().read(bytes, path: "f.md", kind: round % 2 == 0 ? .posting : .profile)
      let extraction = SkillExtractor(WordListFixture.taxonomy).extract(from: document)
      let whole = ByteRange(0, document.text.bytes.count)
      let terms = extraction.terms
      let places =
        terms.contracts.map(\.range) + terms.places.map(\.range) + terms.workingTimes.map(\.range)
        + [terms.remote?.range, terms.length?.range, terms.start?.range, terms.end?.range, terms.rate?.range]
      for place in places.compactMap(\.self) {
        #expect(whole.contains(place) && !place.isEmpty, "seed 15, round \(round)")
      }
      for experience in extraction.experiences {
        #expect(
          experience.range.contains(experience.dates) && whole.contains(experience.title),
          "seed 15, round \(round)")
        if let end = experience.period.end { #expect(experience.period.start <= end) }
      }
    }
  }
}
