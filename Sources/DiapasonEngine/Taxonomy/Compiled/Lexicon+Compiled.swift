extension Lexicon {
  /// Appends all tables.
  func write(_ writer: inout CompiledWriter) {
    writer.array(vocabulary.keys)
    writer.array(vocabulary.classes)
    writer.array(vocabulary.prefixes)
    writer.array(inclusiveEndings)
    writer.array(typos.keys)
    writer.array(typos.entries)
    writer.array([UInt32(atomCount)])
    writer.array(phrases)
    writer.array(trie.keys)
    writer.array(trie.children)
    writer.lists(trie.phrases)
    writer.array(elements)
    writer.lists(alternatives)
    writer.array(rarestAtoms)
    writer.array(guards)
    writer.array(numbers)
    writer.array(prefixes.keys)
    writer.array(prefixes.atoms)
    writer.lists(prefixes.lists)
    writer.lists(patternsByAtom)
    writer.array(Array(slots.items.items))
    writer.array(strings)
    writer.strings(domains)
    writer.strings(files)
  }

  init(_ reader: inout CompiledReader) throws(CompiledFailure) {
    let (forms, classes) = (try reader.array(of: UInt64.self), try reader.array(of: UInt32.self))
    let lists = try reader.array(of: UInt32.self)
    guard forms.count == classes.count, forms.count == lists.count else { throw .unsound("table") }
    vocabulary = Vocabulary(keys: forms, classes: classes, prefixes: lists)
    inclusiveEndings = try reader.array(of: UInt64.self)
    typos = TypoIndex(
      keys: try reader.array(of: UInt64.self), entries: try reader.array(of: TypoIndex.Entry.self))
    atomCount = Int(try reader.array(of: UInt32.self).first ?? 0)
    phrases = try reader.array(of: Phrase.self)
    trie = PhraseTrie(
      keys: try reader.array(of: UInt64.self), children: try reader.array(of: UInt32.self),
      phrases: try reader.lists(of: UInt32.self))
    elements = try reader.array(of: PatternElement.self)
    alternatives = try reader.lists(of: UInt32.self)
    rarestAtoms = try reader.array(of: UInt32.self)
    guards = try reader.array(of: GuardTerm.self)
    numbers = try reader.array(of: UInt32.self)
    prefixes = PrefixTable(
      keys: try reader.array(of: UInt64.self), atoms: try reader.array(of: UInt32.self),
      try reader.lists(of: UInt32.self))
    patternsByAtom = try reader.lists(of: UInt32.self)
    slots = AtomSlots(try reader.array(of: UInt8.self))
    strings = try reader.array(of: UInt8.self)
    domains = try reader.strings()
    files = try reader.strings()
  }

  /// Refuses tables that point outside each other, so that matching needs no checks of its own.
  func check(concepts: Int, trades: Int, cues: Int) throws(CompiledFailure) {
    for (keys, values) in [
      (vocabulary.keys, vocabulary.classes), (trie.keys, trie.children), (prefixes.keys, prefixes.atoms),
    ] {
      // A power of two with a free place: look-ups end.
      guard keys.count == values.count, keys.count.nonzeroBitCount == 1, keys.contains(0) else {
        throw .unsound("table")
      }
    }
    guard vocabulary.hasFreeBucket else { throw .unsound("table") }
    let words = vocabulary.classes.filter { $0 != Vocabulary.unknown }.map { $0 & ~Vocabulary.functionBit }
    let atoms = [words, prefixes.atoms, alternatives.items, rarestAtoms, prefixes.lists.items]
    guard vocabulary.prefixes.allSatisfy({ $0 == Vocabulary.unknown || $0 < prefixes.lists.count }),
      atoms.joined().allSatisfy({ $0 < atomCount }), patternsByAtom.count == atomCount,
      slots.items.items.count == atomCount
    else {
      throw .unsound("atoms")
    }
    guard (0..<prefixes.lists.count).allSatisfy({ prefixes.lists.range($0).count <= TokenCursor.longestWord })
    else { throw .unsound("prefixes") }
    guard typos.keys.count == typos.entries.count, typos.entries.allSatisfy({ $0.word < atomCount }),
      zip(typos.keys, typos.keys.dropFirst()).allSatisfy({ $0 <= $1 })
    else {
      throw .unsound("typos")
    }
    let nodes = max(1, trie.phrases.count)
    guard trie.children.allSatisfy({ $0 < nodes }),
      trie.keys.allSatisfy({
        $0 == 0 || PhraseTrie.step($0).node < nodes && PhraseTrie.step($0).word < atomCount
      })
    else { throw .unsound("trie") }
    guard [trie.phrases.items, patternsByAtom.items].joined().allSatisfy({ $0 < phrases.count }) else {
      throw .unsound("phrases")
    }
    guard elements.allSatisfy({ fits($0.alternatives, alternatives.count) }),
      (0..<alternatives.count).allSatisfy({ !alternatives.range($0).isEmpty }),
      rarestAtoms.count == alternatives.count
    else { throw .unsound("patterns") }
    for phrase in phrases { try check(phrase, concepts: concepts, trades: trades, cues: cues) }
    for term in guards where term.domain == GuardTerm.words {
      guard fits(term.atoms, numbers.count), numbers[term.atoms.range].allSatisfy({ $0 < atomCount }) else {
        throw .unsound("guards")
      }
    }
  }

  private func check(_ phrase: Phrase, concepts: Int, trades: Int, cues: Int) throws(CompiledFailure) {
    let limit =
      switch phrase.meaning.kind {
      case .concept: concepts
      case .trade: trades
      case .cue: cues
      }
    let isSound =
      phrase.meaning.index < limit && fits(phrase.needs, guards.count) && fits(phrase.excludes, guards.count)
      && fits(phrase.with, numbers.count) && fits(phrase.elements, elements.count)
      && fits(phrase.text, strings.count)
      && phrase.file < files.count && (phrase.isPattern ? !phrase.elements.isEmpty : true)
    guard isSound, numbers[phrase.with.range].allSatisfy({ $0 < limit }) else { throw .unsound("phrase") }
  }

  private func fits(_ run: Run, _ count: Int) -> Bool { Int(run.start) + Int(run.count) <= count }
}
