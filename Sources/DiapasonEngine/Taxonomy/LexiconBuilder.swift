/// Compiles the phrases of a taxonomy into a `Lexicon`.
struct LexiconBuilder {
  /// A phrase, what it means, and what else the same words mean.
  typealias Entry = (meaning: Meaning, phrase: PhraseSource, with: [Int])

  /// Cuts labels into words before these have classes.
  private let plainTokenizer: Tokenizer
  /// The words of knowing something, such as “connaissance”: a phrase that needs one of them names a field.
  private let knowing: Set<String>
  /// Words that are no slip of another.
  private let realWords: [[UInt8]]
  /// The words that texts hold most often, the most frequent first.
  private let frequent: [[UInt8]]
  private var classes: WordClasses
  private var lexicon: Lexicon
  private var atoms: PatternAtoms
  private var files: [String: UInt32] = [:]
  /// The lists of guard terms: many phrases have the same.
  private var guards: [[String]: Run] = [:]
  private var labels: [(words: [UInt32], phrase: UInt32)] = []
  private(set) var problems: [TaxonomyProblem] = []

  init(_ source: TaxonomySource) {
    let endings = source.list("inclusive").map { WordHash.of(Folding.folded($0.text)) }
    knowing = Set(source.list("knowing").map(\.text))
    realWords = source.list("words.typos.real").map { Folding.folded($0.text) }
    frequent = source.list("frequent").map { Folding.folded($0.text) }
    plainTokenizer = Tokenizer(vocabulary: .empty, inclusiveEndings: endings)
    atoms = PatternAtoms(plainTokenizer, classes: 0)
    classes = WordClasses(
      Inflection(source), functionWords: source.list("function").map { Folding.folded($0.text) })
    lexicon = Lexicon(vocabulary: .empty, inclusiveEndings: endings)
    lexicon.domains = Set(source.concepts.map(\.domain)).sorted()
  }

  /// The lexicon of the phrases, each with what it means.
  mutating func build(_ entries: [Entry]) -> Lexicon {
    for entry in entries { learnWords(entry.phrase) }
    for word in realWords { classes.know(word) }
    (lexicon.vocabulary, lexicon.atomCount) = classes.numbered()
    atoms = PatternAtoms(lexicon.tokenizer, classes: lexicon.atomCount)
    for entry in entries { add(entry) }
    lexicon.atomCount = atoms.count
    lexicon.trie = PhraseTrie(labels)
    lexicon.listPrefixes(atoms.prefixes, classes)
    let uses = AtomUses(lexicon, labels: labels.map(\.words), frequent: frequent, atoms.prefixes, classes)
    lexicon.indexPatterns(uses.uses)
    lexicon.typos = TypoIndex(longWords(entries))
    return lexicon
  }

  // MARK: Words

  private mutating func learnWords(_ phrase: PhraseSource) {
    for word in contentWords(phrase) { classes.learn(word) }
    for term in phrase.needs + phrase.excludes where !term.hasPrefix("@") {
      for part in term.split(separator: " ") where !part.hasSuffix("*") {
        for word in plainWords(String(part)) { classes.learn(word) }
      }
    }
  }

  private func contentWords(_ phrase: PhraseSource) -> [[UInt8]] {
    guard phrase.isPattern else { return plainWords(phrase.text) }
    return (PatternSyntax.parse(phrase.text) ?? []).flatMap(\.alternatives).flatMap { $0 }
      .filter { !$0.isPrefix }.flatMap { plainWords($0.text) }
  }

  /// The words of labels in which slips are looked for, each once with its class.
  private func longWords(_ entries: [Entry]) -> [(word: [UInt8], class: UInt32)] {
    var words: [[UInt8]: UInt32] = [:]
    for entry in entries where entry.meaning.kind != .cue && !entry.phrase.isPattern && !entry.phrase.isHidden
    {
      for word in plainWords(entry.phrase.text)
      where word.count >= TypoIndex.shortest && word.allSatisfy(\.isASCIILetter) {
        let number = lexicon.vocabulary.word(WordHash.of(word))
        if number < Vocabulary.unknown { words[word] = number }
      }
    }
    return words.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value) }
  }

  private func plainWords(_ text: String) -> [[UInt8]] {
    let buffer = plainTokenizer.words(of: text)
    return buffer.tokens.map { Array(buffer.word($0)) }
  }

  // MARK: Phrases

  private mutating func add(_ entry: Entry) {
    let (meaning, source, with) = entry
    var elements = Run()
    if source.isPattern {
      guard let parsed = PatternSyntax.parse(source.text) else {
        return note(
          Wording("ce n'est pas un motif : \(source.text)", "not a pattern: \(source.text)"), source)
      }
      elements = addPattern(parsed)
    } else {
      let words = labelWords(source)
      guard !words.isEmpty else {
        return note(Wording("aucun mot dans « \(source.text) »", "no word in “\(source.text)”"), source)
      }
      if !source.isSilent { labels.append((words, UInt32(lexicon.phrases.count))) }
    }
    lexicon.phrases.append(
      Phrase(
        meaning: meaning, flags: flags(entry), needs: addGuard(source.needs),
        excludes: addGuard(source.excludes),
        with: append(with.map { UInt32($0) }, to: \.numbers), elements: elements,
        text: append(Array(source.text.utf8), to: \.strings), file: file(source.file),
        line: UInt32(source.line)))
  }

  private func flags(_ entry: Entry) -> Phrase.Flags {
    let asksToKnow = entry.meaning.kind == .concept && !knowing.isDisjoint(with: entry.phrase.needs)
    let flags = Phrase.Flags(entry.phrase)
    return asksToKnow ? flags.union(.field) : flags
  }

  private mutating func note(_ wording: Wording, _ source: PhraseSource) {
    problems.append(TaxonomyProblem(file: source.file, line: source.line, wording))
  }

  private mutating func append<Item>(_ items: [Item], to list: WritableKeyPath<Lexicon, [Item]>) -> Run {
    let start = lexicon[keyPath: list].count
    lexicon[keyPath: list] += items
    return Run(start..<start + items.count)
  }

  private mutating func file(_ name: String) -> UInt32 {
    if let known = files[name] { return known }
    files[name] = UInt32(lexicon.files.count)
    lexicon.files.append(name)
    return UInt32(lexicon.files.count - 1)
  }

  /// The words that a text must hold: content words, or all of them where there is only one content word
  /// (“en public” is not “public”).
  private func labelWords(_ source: PhraseSource) -> [UInt32] {
    let tokens = lexicon.tokenizer.tokens(of: source.text)
    let content = tokens.filter { !$0.isFunction }
    return (content.count > 1 ? content : tokens).map(\.word)
  }

  // MARK: Patterns and guards

  private mutating func addPattern(_ elements: [PatternSyntax.Element]) -> Run {
    let compiled = elements.map { element in
      let start = lexicon.alternatives.count
      for words in element.alternatives {
        let member = atoms.atoms(ofMember: words)
        if !member.isEmpty { lexicon.alternatives.append(member) }
      }
      return PatternElement(
        gap: element.gap, isLiteral: element.isLiteral, alternatives: Run(start..<lexicon.alternatives.count))
    }
    return append(compiled, to: \.elements)
  }

  private mutating func addGuard(_ terms: [String]) -> Run {
    if let known = guards[terms] { return known }
    let compiled = terms.map { term -> GuardTerm in
      if term == "@" { return GuardTerm(domain: GuardTerm.anyDomain) }
      if term.hasPrefix("@") {
        let domain = lexicon.domains.firstIndex(of: String(term.dropFirst()))
        return GuardTerm(domain: domain.map { UInt32($0) } ?? GuardTerm.anyDomain)
      }
      return GuardTerm(domain: GuardTerm.words, atoms: append(atoms.atoms(ofTerm: term), to: \.numbers))
    }
    let run = append(compiled, to: \.guards)
    guards[terms] = run
    return run
  }
}
