/// The words of dates, periods and amounts.
///
/// They come from the lists `words.month`, `words.number`, `words.unit` and `words.mark`.
final class DateWords: Sendable {
  /// A length of time.
  enum Unit: String, Sendable { case hour, day, week, month, year }

  /// What a small word does beside a number or date.
  enum Mark: String, Sendable {
    case from, to, since, now, around, every, experience, beside, thousand, million, euro
  }

  /// What one word says: a value of each list that holds it.
  struct Meaning: BitwiseCopyable, Sendable {
    var month: Int?
    var number: Int?
    var unit: Unit?
    var mark: Mark?
  }

  /// Where the meaning of a word stands among `meanings`, by its hash.
  private let places: Vocabulary
  /// The first is that of all other words: nothing.
  private let meanings: FixedArray<Meaning>

  init(_ taxonomy: Taxonomy) {
    var places: [UInt64: Int] = [:]
    var meanings = [Meaning()]
    for list in taxonomy.wordLists {
      guard let set = Self.setter(list.name) else { continue }
      for word in list.words {
        let place = places[WordHash.of(Folding.folded(word)), default: meanings.count]
        if place == meanings.count { meanings.append(Meaning()) }
        places[WordHash.of(Folding.folded(word))] = place
        set(&meanings[place])
      }
    }
    self.meanings = FixedArray(meanings)
    self.places = Vocabulary(places.sorted { $0.value < $1.value }.map { ($0.key, UInt32($0.value)) })
  }

  /// What a list says of its words: `words.month.3` that they are March; nil where it is about something else.
  private static func setter(_ list: String) -> ((inout Meaning) -> Void)? {
    let parts = list.split(separator: ".", maxSplits: 2)
    guard parts.count == 3, list.hasPrefix(WordList.prefix) else { return nil }
    let value = String(parts[2])
    switch parts[1] {
    case "month": return Int(value).map { month in { $0.month = month } }
    case "number": return Int(value).map { number in { $0.number = number } }
    case "unit": return Unit(rawValue: value).map { unit in { $0.unit = unit } }
    case "mark": return Mark(rawValue: value).map { mark in { $0.mark = mark } }
    default: return nil
    }
  }

  /// The words as a run of tokens reads them: addresses, with no reference to count.
  struct View {
    fileprivate let entries: UnsafeBufferPointer<Vocabulary.Entry>
    /// What is said at each place.
    let meanings: UnsafeBufferPointer<Meaning>

    /// What the folded word with this hash says.
    func meaning(_ hash: UInt64) -> Meaning { meanings[Int(place(hash))] }

    /// Where its meaning stands.
    @inline(__always)
    func place(_ hash: UInt64) -> UInt32 {
      let place = Vocabulary.word(hash, in: entries)
      return place == Vocabulary.unknown ? 0 : place
    }
  }

  /// No longer than the words themselves does it last.
  var view: View { View(entries: places.table.items, meanings: meanings.items) }
}
