/// Compares the terms of an offer with those that a person wishes.
struct KnockoutCheck {
  let offer: Terms
  let person: Terms
  let asOf: CalendarDate?
  /// From the code of a département to its region.
  let regions: [String: String]

  init(_ offer: Terms, _ person: Terms, asOf: CalendarDate?, regions: [String: String] = [:]) {
    (self.offer, self.person, self.asOf, self.regions) = (offer, person, asOf, regions)
  }

  /// Every term, in order.
  var all: [Knockout] { [contract, remote, place, days, start, rate, language] }

  /// Any kind of contract that both name will do.
  var contract: Knockout {
    let kinds = Set(offer.contracts.map(\.value)).intersection(person.contracts.map(\.value))
    return knockout(.contract, offer.contracts.first, person.contracts.first) { _, _ in !kinds.isEmpty }
  }

  /// The days a week must overlap: “3 à 5 jours” and “4/5” do.
  var days: Knockout {
    knockout(.days, offer.workingTimes.first, person.workingTimes.first) { _, _ in
      guard let asked = offer.daysAWeek, let wished = person.daysAWeek else { return nil }
      return asked.overlaps(wished)
    }
  }

  /// What is paid at most must reach what is wished at least; a day's and a year's pay are not compared.
  var rate: Knockout {
    knockout(.rate, offer.rate, person.rate) { paid, wished in
      guard paid.unit == wished.unit else { return nil }
      return wished.amount.lowerBound <= paid.amount.upperBound
    }
  }

  /// Each language asked for, at its level; a language that the person does not speak of cannot be told.
  var language: Knockout {
    let known = Dictionary(person.languages.map { ($0.value.concept, $0.value) }) { first, _ in first }
    let verdicts = offer.languages.map { asked -> Bool? in
      guard let own = known[asked.value.concept] else { return nil }
      guard let least = asked.value.level, let level = own.level else { return true }
      return level.order >= least.order
    }
    return knockout(.language, offer.languages.first, person.languages.first) { _, _ in
      verdicts.contains(false) ? false : verdicts.contains(nil) ? nil : true
    }
  }

  /// The verdict where both sides say something.
  func knockout<A, B>(
    _ term: Knockout.Term, _ asked: Stated<A>?, _ held: Stated<B>?, _ agree: (A, B) -> Bool?
  ) -> Knockout {
    var verdict: Bool?
    if let asked, let held { verdict = agree(asked.value, held.value) }
    let status: Knockout.Status = verdict.map { $0 ? .met : .notMet } ?? .unknown
    return Knockout(term: term, status: status, asked: asked?.range, held: held?.range)
  }
}

extension SpokenLanguage.Level {
  /// From 0, the lowest.
  var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
