/// What finds the phrases of a lexicon in texts, once all of them are known.
extension Lexicon {
  /// Notes for every word of the vocabulary the prefixes that it begins with: texts ask for them at each word.
  mutating func listPrefixes(_ atoms: [[UInt8]: UInt32], _ classes: WordClasses) {
    var known: [[UInt32]: UInt32] = [[]: 0]
    var lists = FlatLists<UInt32>([[]])
    let entries = classes.sortedForms.map { form, _ in
      let own = form.indices.compactMap { atoms[Array(form[...$0])] }
      if known[own] == nil {
        known[own] = UInt32(lists.count)
        lists.append(own)
      }
      let hash = WordHash.of(form)
      return Vocabulary.Entry(key: hash, word: vocabulary.word(hash), prefixes: known[own] ?? 0)
    }
    vocabulary = Vocabulary(entries)
    prefixes = PrefixTable(atoms.map { (PrefixHash.of($0.key), $0.value) }.sorted { $0.1 < $1.1 }, lists)
  }

  /// Lists patterns under the element that texts hold least often, so that few are looked at in vain.
  mutating func indexPatterns(_ uses: [Int]) {
    rarestAtoms = (0..<alternatives.count).map { member in
      alternatives[member].min { (uses[Int($0)], $0) < (uses[Int($1)], $1) } ?? 0
    }
    var lists = [[UInt32]](repeating: [], count: atomCount)
    var groups = AtomGroups(self, uses: uses)
    for (index, phrase) in phrases.enumerated() where phrase.isPattern {
      let choices = phrase.elements.range.map { Set(rarestAtoms[elements[$0].alternatives.range]) }
      let rarest = choices.indices.min { a, b in
        choices[a].reduce(0) { $0 + uses[Int($1)] } < choices[b].reduce(0) { $0 + uses[Int($1)] }
      }
      guard let rarest else { continue }
      for atom in choices[rarest].sorted() { lists[Int(atom)].append(UInt32(index)) }
      groups.add(phrase, foundBy: rarest)
    }
    groups.addGuards()
    patternsByAtom = FlatLists(lists)
    slots = groups.slots
  }
}
