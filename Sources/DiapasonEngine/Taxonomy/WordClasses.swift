/// Gathers the forms of words into classes while a taxonomy is compiled: all inflections of a word are one class.
struct WordClasses {
  private let inflection: Inflection
  /// From a folded form to its class, through `parents`.
  private var forms: [[UInt8]: UInt32] = [:]
  private var parents: [UInt32] = []
  private var functionWords: Set<UInt32> = []
  /// Every form and the number of its class, once they are numbered.
  private(set) var sortedForms: [(form: [UInt8], number: UInt32)] = []

  /// The classes of the function words, which do not bend.
  init(_ inflection: Inflection, functionWords words: [[UInt8]]) {
    self.inflection = inflection
    for word in words { functionWords.insert(ownClass(word)) }
  }

  /// The word and all its forms become one class.
  mutating func learn(_ word: [UInt8]) {
    let own = ownClass(word)
    guard !functionWords.contains(own) else { return }
    for form in inflection.forms(of: word).dropFirst() {
      if let known = forms[form] {
        let other = root(known)
        if !functionWords.contains(other) { unite(root(own), other) }
      } else {
        forms[form] = root(own)
      }
    }
  }

  /// The word becomes a class of its own that nothing refers to, where it is in none.
  mutating func know(_ word: [UInt8]) { _ = ownClass(word) }

  /// The table of all forms, classes numbered without holes in the order of their first word, so that every build
  /// is the same; and how many classes there are.
  mutating func numbered() -> (vocabulary: Vocabulary, count: Int) {
    var numbers: [UInt32: UInt32] = [:]
    for word in parents.indices where root(UInt32(word)) == UInt32(word) {
      numbers[UInt32(word)] = UInt32(numbers.count)
    }
    var table: [Vocabulary.Entry] = []
    for (form, word) in forms.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard let number = numbers[root(word)] else { continue }
      sortedForms.append((form, number))
      let isFunction = functionWords.contains(root(word))
      table.append(
        Vocabulary.Entry(
          key: WordHash.of(form), word: isFunction ? number | Vocabulary.functionBit : number))
    }
    return (Vocabulary(table), numbers.count)
  }

  /// The numbers of the classes that have a form with this beginning.
  func words(startingWith prefix: [UInt8]) -> Set<UInt32> {
    var low = sortedForms.startIndex
    var high = sortedForms.endIndex
    while low < high {
      let middle = (low + high) / 2
      if sortedForms[middle].form.lexicographicallyPrecedes(prefix) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Set(sortedForms[low...].prefix { $0.form.starts(with: prefix) }.map(\.number))
  }

  private mutating func ownClass(_ word: [UInt8]) -> UInt32 {
    if let known = forms[word] { return root(known) }
    let fresh = UInt32(parents.count)
    parents.append(fresh)
    forms[word] = fresh
    return fresh
  }

  private func root(_ word: UInt32) -> UInt32 {
    var root = word
    while parents[Int(root)] != root { root = parents[Int(root)] }
    return root
  }

  private mutating func unite(_ a: UInt32, _ b: UInt32) { parents[Int(max(a, b))] = min(a, b) }
}
