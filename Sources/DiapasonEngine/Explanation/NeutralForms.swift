/// One form for all the genders of a word, by the endings of `taxonomy/words/neutral.yaml`.
///
/// ```swift
/// forms.form(of: "formée")       // "formé·e"
/// forms.form(of: "formé.e.s,")   // "formé·es,"
/// ```
struct NeutralForms: Sendable {
  private static let joiners: Set<Character> = ["·", "•", "‧", ".", "-", "/", "(", ")"]

  private let endings: [(ending: String, form: String)]
  private let marks: Set<String>
  private let kept: Set<String>
  /// Whole words, such as pronouns, and the one that stands for them.
  private let words: [String: String]

  init(_ taxonomy: Taxonomy) {
    func lists(_ name: String) -> [WordList] {
      taxonomy.wordLists.filter { $0.name.hasPrefix(WordList.prefix + "neutral." + name) }
    }
    let prefix = WordList.prefix + "neutral.form."
    endings = lists("form.").flatMap { list in
      list.words.map { ($0, String(list.name.dropFirst(prefix.count))) }
    }.sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
    marks = Set(lists("mark").flatMap(\.words))
    kept = Set(lists("kept").flatMap(\.words))
    let wordPrefix = WordList.prefix + "neutral.word."
    let pairs = lists("word.").flatMap { list in
      list.words.map { ($0, String(list.name.dropFirst(wordPrefix.count))) }
    }
    words = Dictionary(pairs) { first, _ in first }
  }

  /// The word in the one form, its punctuation kept.
  func form(of word: String) -> String {
    let end = word.lastIndex { $0.isLetter || $0 == ")" }.map { word.index(after: $0) } ?? word.endIndex
    let (core, rest) = (word[..<end], word[end...])
    let parts = core.split { Self.joiners.contains($0) }
    var base = core
    var isPlural = false
    if parts.count > 1, parts.dropFirst().allSatisfy({ marks.contains($0.lowercased()) }) {
      base = parts[0]
      isPlural = parts.last?.last == "s"
    }
    let lower = base.lowercased()
    if let word = words[lower] { return word + rest }
    guard !kept.contains(lower), let fit = endings.first(where: { lower.hasSuffix($0.ending) }) else {
      return word
    }
    return base.dropLast(fit.ending.count) + fit.form + (isPlural ? "s" : "") + rest
  }
}
