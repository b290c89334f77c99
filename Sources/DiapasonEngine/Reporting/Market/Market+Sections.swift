/// The market as tables, most important first.
extension Market {
  private static let shown = 20
  static let offersColumn = Wording("offres", "offers")
  static let peopleColumn = Wording("profils", "profiles")

  /// The tables that have something to say.
  var sections: [MarketSection] {
    let all =
      gapSections + [
        demand, shortage, plenty, tradeTable, domainTable, unlocking, inflation, pairs, byPeriod,
        skillsByPeriod, tradesByPeriod,
      ]
    return all.filter { !$0.rows.isEmpty }
  }

  func share(_ count: Int, of all: Int) -> Int { all == 0 ? 0 : (count * 1_000 + all / 2) / all }
  private func asked(_ item: MarketItem) -> Int { share(item.offers, of: offers) }
  private func held(_ item: MarketItem) -> Int { share(item.people, of: people) }
  private func gap(_ item: MarketItem) -> Int { asked(item) - held(item) }

  private func table(_ title: Wording, _ note: Wording, _ items: some Sequence<MarketItem>) -> MarketSection {
    let columns =
      people == 0
      ? [Self.offersColumn]
      : [Self.offersColumn, Self.peopleColumn, Wording("écart", "gap"), Wording(same: "tension")]
    return MarketSection(
      title: title, note: note, columns: columns,
      rows: items.map { item in
        let supply: [MarketSection.Cell] =
          people == 0 ? [] : [.share(held(item)), .gap(gap(item)), .ratio(item.tension)]
        return (item.name, [.share(asked(item))] + supply)
      })
  }

  private var demand: MarketSection {
    table(
      Wording("Les compétences les plus demandées", "The skills most in demand"),
      Wording(
        "Part des offres qui les demandent, et des profils qui les ont. La tension est le nombre d'offres pour un profil qui l'a ; un tiret où personne ne l'a.",
        "Share of the offers that ask for them, and of the profiles that have them. Tension is the number of offers for each profile that has it; a dash where nobody has."
      ),
      skills.filter { $0.offers > 0 }.prefix(Self.shown))
  }

  private var shortage: MarketSection {
    let items = people == 0 ? [] : skills.filter { gap($0) > 0 && !$0.isBehavioural }
    return table(
      Wording("Là où les profils manquent", "Where profiles are missing"),
      Wording(
        "Les plus grands écarts entre ce que les offres demandent et ce que les profils montrent. Les savoir-être n'y figurent pas : un profil qui n'en dit rien ne dit pas qu'ils manquent.",
        "The largest gaps between what offers ask for and what profiles show. Soft skills are left out: a profile that is silent on them does not lack them."
      ),
      items.sorted { (-gap($0), $0.id) < (-gap($1), $1.id) }.prefix(Self.shown))
  }

  /// What profiles name themselves, against the offers that could use it.
  private var plenty: MarketSection {
    func surplus(_ item: MarketItem) -> Int { share(item.named, of: people) - share(item.near, of: offers) }
    let items = skills.filter { surplus($0) > 0 && !$0.isBehavioural }
      .sorted { (-surplus($0), $0.id) < (-surplus($1), $1.id) }
    return MarketSection(
      title: Wording("Là où les offres manquent", "Where offers are missing"),
      note: Wording(
        "Ce que des profils nomment et que peu d'offres emploient, pas même sous un nom plus large ou plus précis.",
        "What profiles name and few offers use, not even by a broader or narrower name."),
      columns: [Self.offersColumn, Self.peopleColumn, Wording("écart", "gap")],
      rows: items.prefix(Self.shown).map {
        (
          $0.name,
          [.share(share($0.near, of: offers)), .share(share($0.named, of: people)), .gap(-surplus($0))]
        )
      })
  }

  private var tradeTable: MarketSection {
    table(
      Wording("Métiers", "Trades"),
      Wording(
        "Métier recherché par les offres, exercé aujourd'hui par les profils.",
        "The trade that offers seek, and that profiles practise today."),
      trades.filter { $0.offers > 0 }.prefix(Self.shown))
  }

  private var domainTable: MarketSection {
    table(
      Wording("Domaines", "Domains"),
      Wording(
        "Part des offres et des profils où figure au moins une compétence du domaine.",
        "Share of the offers and profiles with at least one skill of the domain."),
      domains.filter { $0.offers > 0 })
  }

  private var unlocking: MarketSection {
    let items = skills.filter { $0.unlockedPairs > 0 }
      .sorted { ($1.unlockedPairs, $0.id) < ($0.unlockedPairs, $1.id) }
    return MarketSection(
      title: Wording("Ce qu'il serait le plus utile d'apprendre", "What would be most useful to learn"),
      note: Wording(
        "Paires de profil et d'offre qui passeraient à \(Self.bar) points avec cette seule compétence.",
        "Pairs of profile and offer that this skill alone would lift to \(Self.bar) points."),
      columns: [Wording("paires", "pairs"), Self.peopleColumn],
      rows: items.prefix(Self.shown).map { ($0.name, [.count($0.unlockedPairs), .count($0.unlockedPeople)]) })
  }

  /// Asked for by one offer in twenty at least, and deciding in fewer than one in ten of those.
  private var inflation: MarketSection {
    let items =
      people < 3
      ? [] : skills.filter { $0.offers * 20 >= offers && $0.offers >= 3 && $0.decides * 10 < $0.offers }
    return MarketSection(
      title: Wording("Souvent demandées, rarement décisives", "Often asked for, seldom decisive"),
      note: Wording(
        "À lire les profils, les premiers seraient presque toujours les mêmes sans cette exigence : elle allonge l'annonce, ou ne se vérifie qu'en entretien.",
        "By the profiles alone, the first would nearly always be the same without this demand: it makes the posting longer, or only an interview can tell."
      ),
      columns: [Self.offersColumn, Wording("décide", "decides")],
      rows: items.prefix(Self.shown).map { ($0.name, [.share(asked($0)), .count($0.decides)]) })
  }

  private var pairs: MarketSection {
    MarketSection(
      title: Wording("Demandées ensemble", "Asked for together"),
      note: Wording(
        "Combien d'offres demandent les deux, et combien de fois plus que si elles n'avaient aucun lien.",
        "How many offers ask for both, and how many times more than if they had nothing to do with each other."
      ),
      columns: [Self.offersColumn, Wording("lien", "link")],
      rows: together.prefix(Self.shown).map { pair in
        let (first, second) = (pair.first.name, pair.second.name)
        return (
          Wording("\(first.french) + \(second.french)", "\(first.english) + \(second.english)"),
          [.count(pair.offers), .times(pair.lift)]
        )
      })
  }

  /// The first sentence of every report.
  var summary: Wording {
    let again = reposted.reduce(0) { $0 + $1.count - 1 }
    let (one, alone) = (offers == 1, people == 1)
    return Wording(
      (offers < 2 ? "\(offers) offre" : "\(offers) offres différentes")
        + (again == 0 ? "" : again == 1 ? " (et 1 republication)" : " (et \(again) republications)")
        + ", \(people) \(people < 2 ? "profil" : "profils").",
      (one ? "1 offer" : "\(offers) different offers") + (again > 0 ? " (and \(again) posted again)" : "")
        + ", \(people) \(alone ? "profile" : "profiles").")
  }
}
