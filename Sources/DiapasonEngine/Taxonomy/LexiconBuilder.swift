/// Compiles the phrases of a taxonomy into a `Lexicon`.
struct LexiconBuilder {
  /// A phrase, what it means, and what else the same words mean.
  typealias Entry = (meaning: Meaning, phrase: PhraseSource, with: [Int])

  private let plainTokenizer: Tokenizer
  private let knowing: Set<String>
  /// Words that are no slip of another.
  private let realWords: [[UInt8]]
  /// The words that texts hold most often, the most frequent first.
  private let frequent: [[UInt8]]
  private var classes: WordClasses
  private var lexicon: Lexicon
  /// Prefixes in the order in which they were met, and the atom of each.
  private var prefixes: [[UInt8]: UInt32] = [:]
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
    plainTokenizer = Tokenizer(vocabulary: Vocabulary([Vocabulary.Entry]()), inclusiveEndings: endings)
    classes = WordClasses(
      Inflection(source), functionWords: source.list("function").map { Folding.folded($0.text) })
    lexicon = Lexicon(vocabulary: Vocabulary([Vocabulary.Entry]()), inclusiveEndings: endings)
    lexicon.domains = Set(source.concepts.map(\.domain)).sorted()
  }

  /// The lexicon of the phrases, each with what it means.
  mutating func build(_ entries: [Entry]) -> Lexicon {
    for entry in entries { learnWords(entry.phrase) }
    for word in realWords { classes.know(word) }
    (lexicon.vocabulary, lexicon.atomCount) = classes.numbered()
    for entry in entries { add(entry) }
    lexicon.trie = PhraseTrie(labels)
    listPrefixes()
    indexPatterns()
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
    let buffer = plainTokenizer.tokens(of: text)
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
      elements = add(parsed)
    } else {
      let words = labelWords(source)
      guard !words.isEmpty else {
        return note(Wording("aucun mot dans « \(source.text) »", "no word in “\(source.text)”"), source)
      }
      if !source.isSilent { labels.append((words, UInt32(lexicon.phrases.count))) }
    }
    lexicon.phrases.append(
      Phrase(
        meaning: meaning, flags: flags(entry), needs: add(source.needs), excludes: add(source.excludes),
        with: append(with.map { UInt32($0) }, to: \.numbers), elements: elements,
        text: append(Array(source.text.utf8), to: \.strings), file: file(source.file),
        line: UInt32(source.line)))
  }

  private func flags(_ entry: Entry) -> Phrase.Flags {
    let asksToKnow = entry.meaning.kind == .concept && !knowing.isDisjoint(with: entry.phrase.needs)
    return asksToKnow ? entry.phrase.flags.union(.field) : entry.phrase.flags
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
    let tokens = lexicon.tokenizer.tokens(of: source.text).tokens
    let content = tokens.filter { !$0.isFunction }
    return (content.count > 1 ? content : tokens).map(\.word)
  }

  // MARK: Patterns and guards

  private mutating func add(_ elements: [PatternSyntax.Element]) -> Run {
    let compiled = elements.map { element in
      let start = lexicon.alternatives.count
      for words in element.alternatives {
        let atoms = atoms(of: words)
        if !atoms.isEmpty { lexicon.alternatives.append(atoms) }
      }
      return PatternElement(
        gap: element.gap, isLiteral: element.isLiteral, alternatives: Run(start..<lexicon.alternatives.count))
    }
    return append(compiled, to: \.elements)
  }

  /// The atoms of one member of a choice: its content words, or all words where it has no content word.
  private mutating func atoms(of words: [PatternSyntax.Word]) -> [UInt32] {
    var content: [UInt32] = []
    var function: [UInt32] = []
    for word in words {
      if word.isPrefix {
        content.append(prefixAtom(word.text))
        continue
      }
      for token in lexicon.tokenizer.tokens(of: word.text).tokens {
        guard token.word != Vocabulary.unknown else { continue }
        if token.isFunction { function.append(token.word) } else { content.append(token.word) }
      }
    }
    return content.isEmpty ? function : content
  }

  private mutating func prefixAtom(_ text: String) -> UInt32 {
    let folded = Folding.folded(text)
    if let known = prefixes[folded] { return known }
    let atom = UInt32(lexicon.atomCount)
    lexicon.atomCount += 1
    prefixes[folded] = atom
    return atom
  }

  /// Notes for every word of the vocabulary the prefixes that it begins with: texts ask for them at each word.
  private mutating func listPrefixes() {
    var known: [[UInt32]: UInt32] = [[]: 0]
    var lists = FlatLists<UInt32>([[]])
    let entries = classes.sortedForms.map { form, _ in
      let own = form.indices.compactMap { prefixes[Array(form[...$0])] }
      if known[own] == nil {
        known[own] = UInt32(lists.count)
        lists.append(own)
      }
      let hash = WordHash.of(form)
      return Vocabulary.Entry(
        key: hash, word: lexicon.vocabulary.word(hash), prefixes: known[own] ?? 0)
    }
    lexicon.vocabulary = Vocabulary(entries)
    lexicon.prefixes = PrefixTable(
      prefixes.map { (PrefixHash.of($0.key), $0.value) }.sorted { $0.1 < $1.1 }, lists)
  }

  private mutating func add(_ terms: [String]) -> Run {
    if let known = guards[terms] { return known }
    let compiled = terms.map { term -> GuardTerm in
      if term == "@" { return GuardTerm(domain: GuardTerm.anyDomain) }
      if term.hasPrefix("@") {
        let domain = lexicon.domains.firstIndex(of: String(term.dropFirst()))
        return GuardTerm(domain: domain.map { UInt32($0) } ?? GuardTerm.anyDomain)
      }
      let words = term.split(separator: " ").map { PatternSyntax.Word($0) }
      let atoms = words.flatMap { word in
        word.isPrefix
          ? [prefixAtom(word.text)]
          : lexicon.tokenizer.tokens(of: word.text).tokens.map(\.word).filter { $0 != Vocabulary.unknown }
      }
      return GuardTerm(domain: GuardTerm.words, atoms: append(atoms, to: \.numbers))
    }
    let run = append(compiled, to: \.guards)
    guards[terms] = run
    return run
  }

  // MARK: Index

  /// Patterns by the element that texts hold least often, so that few are looked at in vain.
  private mutating func indexPatterns() {
    let uses = AtomUses(lexicon, labels: labels.map(\.words), frequent: frequent, prefixes, classes).uses
    lexicon.rarestAtoms = (0..<lexicon.alternatives.count).map { member in
      lexicon.alternatives[member].min { (uses[Int($0)], $0) < (uses[Int($1)], $1) } ?? 0
    }
    var lists = [[UInt32]](repeating: [], count: lexicon.atomCount)
    var groups = AtomGroups(lexicon, uses: uses)
    for (index, phrase) in lexicon.phrases.enumerated() where phrase.isPattern {
      let choices = phrase.elements.range.map {
        Set(lexicon.rarestAtoms[lexicon.elements[$0].alternatives.range])
      }
      let rarest = choices.indices.min { a, b in
        choices[a].reduce(0) { $0 + uses[Int($1)] } < choices[b].reduce(0) { $0 + uses[Int($1)] }
      }
      guard let rarest else { continue }
      for atom in choices[rarest].sorted() { lists[Int(atom)].append(UInt32(index)) }
      groups.add(phrase, foundBy: rarest)
    }
    groups.addGuards()
    lexicon.patternsByAtom = FlatLists(lists)
    lexicon.slots = groups.slots
  }
}

extension TaxonomySource {
  /// The phrases of the named list.
  func list(_ name: String) -> [PhraseSource] {
    lists.filter { $0.name == name }.flatMap(\.phrases)
  }
}

extension PhraseSource {
  fileprivate var flags: Phrase.Flags {
    var flags: Phrase.Flags = []
    if isPattern { flags.insert(.pattern) }
    if isHidden { flags.insert(.hidden) }
    if isTold { flags.insert(.told) }
    if isCaseExact { flags.insert(.caseExact) }
    if areAccentsExact { flags.insert(.accentsExact) }
    if scope == .section { flags.insert(.sectionScope) }
    if scope == .document { flags.insert([.documentScope]) }
    if language == .french { flags.insert(.french) }
    if language == .english { flags.insert(.english) }
    if isName { flags.insert(.name) }
    if isSilent { flags.insert(.silent) }
    return flags
  }
}
