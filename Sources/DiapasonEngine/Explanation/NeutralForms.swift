/// One form for all the genders of a word, by the endings of `taxonomy/words/neutral.yaml`.
///
/// ```swift
/// forms.form(of: "formée")       // "formé·e"
/// forms.form(of: "formé.e.s,")   // "formé·es,"
/// ```
struct NeutralForms: Sendable {
  private static let separators: Set<Character> = ["·", "•", "‧", ".", "-", "/", "(", ")"]

  private let endings: [(ending: String, form: String)]
  private let marks: Set<String>
  private let kept: Set<String>
  /// What stands between the two forms of a word.
  private let joiners: Set<String>
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
    joiners = Set(lists("joiner").flatMap(\.words))
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
    let parts = core.split { Self.separators.contains($0) }
    if parts.count > 1, let one = common(parts) { return one + rest }
    var base = core
    var isPlural = false
    if parts.count > 1, parts.dropFirst().allSatisfy({ marks.contains($0.lowercased()) }) {
      base = parts[0]
      isPlural = parts.last?.last == "s"
    }
    guard let form = simple(base) else { return word }
    return form + (isPlural && words[base.lowercased()] == nil ? "s" : "") + rest
  }

  /// The one form of words that differ by nothing but gender: `animateur/animatrice`.
  private func common(_ parts: [Substring]) -> String? {
    let forms = parts.map { simple($0) }
    guard let first = forms[0], forms.allSatisfy({ $0?.lowercased() == first.lowercased() }) else {
      return nil
    }
    return first
  }

  private func simple(_ word: Substring) -> String? {
    let lower = word.lowercased()
    if let word = words[lower] { return word }
    guard !kept.contains(lower), let fit = endings.first(where: { lower.hasSuffix($0.ending) }) else {
      return nil
    }
    return word.dropLast(fit.ending.count) + fit.form
  }

  /// The words with each doublet told once: “formé·e ou formé·e” is “formé·e”.
  func withoutDoublets(_ words: [String]) -> [String] {
    var told: [String] = []
    var index = 0
    while index < words.count {
      told.append(words[index])
      let isJoined =
        index + 2 < words.count
        && (joiners.contains(words[index + 1].lowercased()) || words[index + 1] == "/")
      let isDoublet = isJoined && words[index].lowercased() == words[index + 2].lowercased()
      index += isDoublet ? 3 : 1
    }
    return told
  }
}
