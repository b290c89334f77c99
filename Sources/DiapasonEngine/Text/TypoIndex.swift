/// Finds the one long word of a label that an unknown word is a slip of: a letter too many or too few, another letter,
/// two swapped.
///
/// ```
/// acessibilité → accessibilité     dévelopeuse → (no label holds “développeuse” as it is written)
/// ```
///
/// Every word is known by the hash of what is left when one of its letters is taken out, and so are all four slips: two
/// words that differ by one letter leave the same. Taking a letter out of a hash costs two multiplications, and a bit
/// field answers most questions, so that a text pays only for its long unknown words.
final class TypoIndex: Sendable {
  /// A word of a label without one of its letters.
  struct Entry: BitwiseCopyable, Sendable {
    /// The class of the word.
    var word: UInt32
    /// The letter, and where it stood; `whole` where none is taken out.
    var place: UInt8
    var letter: UInt8
    /// The length of the word.
    var count: UInt16
  }

  let keys: [UInt64]
  let entries: [Entry]
  private let filter: FixedArray<UInt64>
  /// Where the keys begin that have these first bits; one more for the end.
  private let rows: FixedArray<UInt32>

  /// Shorter words have too many neighbours.
  static let shortest = 8
  private static let longest = 40
  /// Another letter in place of one makes another word more easily than a letter too many or too few.
  private static let shortestToSubstitute = 10
  /// The ends of words bend: “formateur” is no slip of “formation”.
  private static let ending = 3
  private static let whole: UInt8 = .max
  /// Most rows hold a key or none.
  private static let rowShift: UInt64 = 48

  /// An index of these words, folded, with their classes.
  convenience init(_ words: [(word: [UInt8], class: UInt32)]) {
    var rows: [(key: UInt64, entry: Entry)] = []
    for (word, number) in words where Self.shortest...Self.longest ~= word.count {
      let hash = TypoHash(word)
      let count = UInt16(word.count)
      rows.append((hash.whole, Entry(word: number, place: Self.whole, letter: 0, count: count)))
      hash.forEachCut { place, key in
        rows.append((key, Entry(word: number, place: UInt8(place), letter: word[place], count: count)))
      }
    }
    rows.sort { ($0.key, $0.entry.word, $0.entry.place) < ($1.key, $1.entry.word, $1.entry.place) }
    self.init(keys: rows.map(\.key), entries: rows.map(\.entry))
  }

  init(keys: [UInt64], entries: [Entry]) {
    self.keys = keys
    self.entries = entries
    var filter = [UInt64](repeating: 0, count: keys.isEmpty ? 0 : Self.filterWords)
    for key in keys { filter[Self.slot(key)] |= 1 << (key & 63) }
    self.filter = FixedArray(filter)
    rows = FixedArray(keys.isEmpty ? [] : Self.rows(keys))
  }

  private static func rows(_ keys: [UInt64]) -> [UInt32] {
    var rows: [UInt32] = []
    rows.reserveCapacity(1 << (64 - Int(rowShift)) + 1)
    for (place, key) in keys.enumerated() {
      while rows.count <= Int(key >> rowShift) { rows.append(UInt32(place)) }
    }
    while rows.count <= 1 << (64 - Int(rowShift)) { rows.append(UInt32(keys.count)) }
    return rows
  }

  /// The class of the only word that this one is a slip of, or nil.
  func word(_ written: some BidirectionalCollection<UInt8>) -> UInt32? {
    guard !keys.isEmpty, Self.shortest...Self.longest ~= written.count,
      written.allSatisfy(\.isASCIILetter)
    else { return nil }
    var search = Search(index: self)
    search.run(written)
    // “utilisatuers”: the plural of a slip.
    if written.last == UInt8(ascii: "s"), written.count > Self.shortest { search.run(written.dropLast()) }
    return search.isAmbiguous ? nil : search.found
  }

  private struct Search {
    let index: TypoIndex
    var found: UInt32?
    var isAmbiguous = false

    mutating func run(_ written: some BidirectionalCollection<UInt8>) {
      let hash = TypoHash(written)
      look(hash.whole, written, cut: nil)
      hash.forEachCut { place, key in look(key, written, cut: place) }
    }

    private mutating func look(
      _ key: UInt64, _ written: some BidirectionalCollection<UInt8>, cut: Int?
    ) {
      for place in index.places(of: key) {
        let entry = index.entries[place]
        guard TypoIndex.fits(entry, written, cut: cut) else { continue }
        if let found, found != entry.word { isAmbiguous = true }
        found = entry.word
      }
    }
  }

  /// Whether the word of an entry becomes the written one by a slip that does not make another word.
  private static func fits(
    _ entry: Entry, _ written: some BidirectionalCollection<UInt8>, cut: Int?
  ) -> Bool {
    let count = Int(entry.count)
    guard let cut else { return entry.place != whole && Int(entry.place) < count - ending }
    if entry.place == whole { return cut < written.count - ending }
    let place = Int(entry.place)
    if place == cut { return cut < count - ending && count >= shortestToSubstitute }
    return abs(place - cut) == 1 && entry.letter == written.dropFirst(cut).first
  }

  // MARK: Tables

  private static let filterWords = 1 << 13
  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 6) & (filterWords - 1) }

  /// Where the entries of a key stand.
  ///
  /// Hashes are spread evenly: the first bits of one say where it stands, nearly.
  private func places(of key: UInt64) -> Range<Int> {
    guard filter.items[Self.slot(key)] & 1 << (key & 63) != 0 else { return 0..<0 }
    let row = Int(key >> Self.rowShift)
    var (low, high) = (Int(rows.items[row]), Int(rows.items[row + 1]))
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    while high < keys.count, keys[high] == key { high += 1 }
    return low..<high
  }
}
