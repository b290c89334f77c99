/// The forms that a folded word takes in texts: plural, feminine, and back.
struct Inflection {
  private let rules: [(ending: [UInt8], others: [[UInt8]])]
  private let shortest: Int
  /// Words that would bend into another one: “êtes” is not “et”.
  private let invariable: Set<[UInt8]>

  init(_ source: TaxonomySource) {
    rules = source.inflections
      .map { (Array($0.ending.utf8), $0.others.map { Array($0.utf8) }) }
      .sorted { $0.0.count > $1.0.count }
    shortest = source.shortestInflected
    invariable = Set(source.list("invariable").map { Folding.folded($0.text) })
  }

  /// The word itself and its other forms.
  func forms(of word: [UInt8]) -> [[UInt8]] {
    let isWord = word.allSatisfy(\.isASCIILetter)
    guard word.count >= shortest, isWord, !invariable.contains(word) else { return [word] }
    guard
      let rule = rules.first(where: {
        word.count > $0.ending.count + 1 && word.reversed().starts(with: $0.ending.reversed())
      })
    else { return [word] }
    let stem = word.dropLast(rule.ending.count)
    return [word] + rule.others.map { Array(stem) + $0 }.filter { !invariable.contains($0) }
  }
}
