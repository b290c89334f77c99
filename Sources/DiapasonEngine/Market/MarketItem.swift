/// How much a skill, a domain or a trade is asked for and held.
///
/// ```swift
/// item.required + item.preferred  // the offers that ask for it
/// item.people                     // the people who have it
/// ```
package struct MarketItem: Equatable, Sendable {
  /// Its id in the taxonomy.
  package var id: String
  /// Its name.
  package var name: Wording
  /// Whether it is a way of being: a profile that says nothing of it does not lack it.
  package var isBehavioural = false
  /// The offers that require it.
  package var required = 0
  /// The offers that would welcome it, and do not require it.
  package var preferred = 0
  /// The people who have it, or something narrower.
  package var people = 0
  /// The people whose profile names it itself.
  package var named = 0
  /// The offers that ask for it, for something narrower or for something broader.
  package var near = 0
  /// The people who would like to use or learn it.
  package var wanted = 0
  /// The offers for which leaving it out would change who comes first.
  package var decides = 0
  /// The pairs of person and offer that it alone would bring over the bar.
  package var unlockedPairs = 0
  /// How many people that concerns.
  package var unlockedPeople = 0

  /// The offers that ask for it.
  package var offers: Int { required + preferred }

  /// How many offers there are for each person who has it, in thousandths; nil where nobody has it.
  package var tension: Int? { people == 0 ? nil : (offers * 1_000 + people / 2) / people }

  /// A thing that nobody asks for or has yet.
  init(id: String, name: Wording) {
    self.id = id
    self.name = name
  }
}
