/// Compiles the phrases of a taxonomy into a `Lexicon`.
struct LexiconBuilder {
  private let inflection: Inflection
  private let plainTokenizer: Tokenizer
  private let endings: [UInt64]
  /// From a folded form to its class, through `parents`.
  private var forms: [[UInt8]: UInt32] = [:]
  private var parents: [UInt32] = []
  private var functionWords: Set<UInt32> = []
  private let knowing: Set<String>
  private var prefixes: [[UInt8]: UInt32] = [:]
  private(set) var problems: [TaxonomyProblem] = []

  init(_ source: TaxonomySource) {
    inflection = Inflection(source)
    knowing = Set(source.list("knowing").map(\.text))
    endings = source.list("inclusive").map { WordHash.of(Folding.folded($0.text)) }
    plainTokenizer = Tokenizer(vocabulary: Vocabulary([]), inclusiveEndings: endings)
    for word in source.list("function") {
      let folded = Folding.folded(word.text)
      functionWords.insert(wordClass(folded, inflects: false))
    }
  }

  /// The lexicon of the phrases, each with what it means.
  mutating func build(_ entries: [(Lexicon.Meaning, PhraseSource, with: [Int])]) -> Lexicon {
    for (_, phrase, _) in entries { learnWords(phrase) }
    var drafts: [Draft] = []
    for entry in entries { drafts.append(Draft(entry: entry)) }
    let words = compactedClasses()
    return assemble(drafts, words)
  }

  private struct Draft {
    var entry: (Lexicon.Meaning, PhraseSource, with: [Int])
  }

  // MARK: Words

  private mutating func wordClass(_ word: [UInt8], inflects: Bool) -> UInt32 {
    if let known = forms[word] { return find(known) }
    let fresh = UInt32(parents.count)
    parents.append(fresh)
    forms[word] = fresh
    return fresh
  }

  private func find(_ word: UInt32) -> UInt32 {
    var root = word
    while parents[Int(root)] != root { root = parents[Int(root)] }
    return root
  }

  private mutating func learnWords(_ phrase: PhraseSource) {
    for word in contentWords(phrase) { learn(word) }
    for term in phrase.needs + phrase.excludes where !term.hasPrefix("@") && !term.hasSuffix("*") {
      for word in plainWords(term) { learn(word) }
    }
  }

  /// The word and all its forms become one class; a function word does not bend.
  private mutating func learn(_ word: [UInt8]) {
    let own = wordClass(word, inflects: true)
    guard !functionWords.contains(own) else { return }
    for form in inflection.forms(of: word).dropFirst() {
      if let known = forms[form] {
        let other = find(known)
        if !functionWords.contains(other) { parents[Int(max(find(own), other))] = min(find(own), other) }
      } else {
        forms[form] = find(own)
      }
    }
  }

  private func contentWords(_ phrase: PhraseSource) -> [[UInt8]] {
    guard phrase.isPattern else { return plainWords(phrase.text) }
    return (PatternSyntax.parse(phrase.text) ?? []).flatMap(\.alternatives).flatMap { $0 }
      .filter { !$0.isPrefix }.flatMap { plainWords($0.text) }
  }

  private func plainWords(_ text: String) -> [[UInt8]] {
    let buffer = plainTokenizer.tokens(of: text)
    return buffer.tokens.map { Array(buffer.word($0)) }
  }

  /// Classes numbered without holes, in the order of their first word, so that every build is the same.
  private func compactedClasses() -> (number: [UInt32: UInt32], vocabulary: Vocabulary) {
    var number: [UInt32: UInt32] = [:]
    for word in parents.indices where find(UInt32(word)) == UInt32(word) { number[UInt32(word)] = UInt32(number.count) }
    var table: [(hash: UInt64, word: UInt32)] = []
    for (form, word) in forms.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard let compact = number[find(word)] else { continue }
      let isFunction = functionWords.contains(find(word))
      table.append((WordHash.of(form), isFunction ? compact | Vocabulary.functionBit : compact))
    }
    return (number, Vocabulary(table))
  }

  // MARK: Phrases

  private mutating func assemble(_ drafts: [Draft], _ words: (number: [UInt32: UInt32], vocabulary: Vocabulary)) -> Lexicon {
    let wordCount = UInt32(words.number.count)
    var lexicon = Lexicon(
      vocabulary: words.vocabulary, inclusiveEndings: endings, phrases: [], elements: [], trie: PhraseTrie(),
      prefixes: [:], prefixLengths: 1...1, wordCount: wordCount, patternsByAtom: [])
    for draft in drafts { add(draft, to: &lexicon) }
    for (prefix, atom) in prefixes { lexicon.prefixes[WordHash.of(prefix)] = atom }
    let lengths = prefixes.keys.map(\.count)
    lexicon.prefixLengths = (lengths.min() ?? 1)...(lengths.max() ?? 1)
    lexicon.patternsByAtom = Array(repeating: [], count: Int(wordCount) + prefixes.count)
    for (index, phrase) in lexicon.phrases.enumerated() where phrase.isPattern {
      let first = lexicon.elements[phrase.elements.lowerBound]
      for atom in Set(first.alternatives.compactMap(\.first)).sorted() {
        lexicon.patternsByAtom[Int(atom)].append(Int32(index))
      }
    }
    return lexicon
  }

  private mutating func add(_ draft: Draft, to lexicon: inout Lexicon) {
    let (meaning, source, with) = draft.entry
    let index = Int32(lexicon.phrases.count)
    var elements = lexicon.elements.count..<lexicon.elements.count
    if source.isPattern {
      guard let compiled = patternElements(source, lexicon) else {
        problems.append(TaxonomyProblem(file: source.file, line: source.byte, message: "not a pattern: \(source.text)"))
        return
      }
      lexicon.elements += compiled
      elements = elements.lowerBound..<lexicon.elements.count
    } else {
      let words = labelWords(source, lexicon)
      guard !words.isEmpty else {
        problems.append(TaxonomyProblem(file: source.file, line: source.byte, message: "no word in “\(source.text)”"))
        return
      }
      lexicon.trie.insert(words, phrase: index)
    }
    lexicon.phrases.append(
      Lexicon.Phrase(
        meaning: meaning, isPattern: source.isPattern, isHidden: source.isHidden, spelling: Array(source.text.utf8),
        isCaseExact: source.isCaseExact, areAccentsExact: source.areAccentsExact,
        needs: source.needs.map { guardTerm($0, lexicon) },
        isField: meaning.kind == .concept && !knowing.isDisjoint(with: source.needs), excludes: source.excludes.map { guardTerm($0, lexicon) },
        scope: source.scope, with: with, elements: elements, source: source))
  }

  /// The words that a text must hold: content words, or all of them where there is only one content word
  /// (“en public” is not “public”).
  private func labelWords(_ source: PhraseSource, _ lexicon: Lexicon) -> [UInt32] {
    let tokens = lexicon.tokenizer.tokens(of: source.text).tokens
    let content = tokens.filter { !$0.isFunction }
    return (content.count > 1 ? content : tokens).map(\.word)
  }

  private mutating func patternElements(_ source: PhraseSource, _ lexicon: Lexicon) -> [Lexicon.Element]? {
    guard let parsed = PatternSyntax.parse(source.text) else { return nil }
    return parsed.map { element in
      let alternatives = element.alternatives.map { atoms(of: $0, lexicon) }
      return Lexicon.Element(
        gap: element.gap, isLiteral: element.isLiteral, alternatives: alternatives.filter { !$0.isEmpty })
    }
  }

  /// The atoms of one member of a choice: its content words, or all words where it has no content word.
  private mutating func atoms(of words: [PatternSyntax.Word], _ lexicon: Lexicon) -> [UInt32] {
    var content: [UInt32] = []
    var function: [UInt32] = []
    for word in words {
      if word.isPrefix {
        content.append(prefixAtom(word.text, lexicon))
        continue
      }
      for token in lexicon.tokenizer.tokens(of: word.text).tokens {
        if token.isFunction { function.append(token.word) } else { content.append(token.word) }
      }
    }
    return content.isEmpty ? function : content
  }

  private mutating func prefixAtom(_ text: String, _ lexicon: Lexicon) -> UInt32 {
    let folded = Folding.folded(text)
    if let known = prefixes[folded] { return known }
    let atom = lexicon.wordCount + UInt32(prefixes.count)
    prefixes[folded] = atom
    return atom
  }

  private mutating func guardTerm(_ term: String, _ lexicon: Lexicon) -> Lexicon.GuardTerm {
    if term.hasPrefix("@") { return .domain(String(term.dropFirst())) }
    return .words(
      term.split(separator: " ").flatMap { word -> [UInt32] in
        word.hasSuffix("*")
          ? [prefixAtom(String(word.dropLast()), lexicon)] : lexicon.tokenizer.tokens(of: String(word)).tokens.map(\.word)
      })
  }
}

extension TaxonomySource {
  /// The phrases of the named list.
  func list(_ name: String) -> [PhraseSource] {
    lists.filter { $0.name == name }.flatMap(\.phrases)
  }
}
