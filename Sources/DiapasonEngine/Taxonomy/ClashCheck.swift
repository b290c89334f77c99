/// Finds labels that two concepts, or two trades, both claim with nothing to tell them apart.
struct ClashCheck {
  let lexicon: Lexicon
  /// The id behind a meaning.
  let name: (Meaning) -> String

  /// What is claimed twice; what other publishers claim twice is only worth knowing.
  func problems(areRemarks: Bool) -> [TaxonomyProblem] {
    let problems = (0..<lexicon.trie.phrases.count).flatMap { clashes(Array(lexicon.trie.phrases[$0])) }
    return problems.map { problem in
      var problem = problem
      problem.isRemark = areRemarks
      return problem
    }
  }

  private func clashes(_ phrases: [UInt32]) -> [TaxonomyProblem] {
    let free = phrases.map { lexicon.phrases[Int($0)] }
      .filter {
        $0.needs.isEmpty && $0.excludes.isEmpty && $0.flags.isDisjoint(with: [.caseExact, .accentsExact])
      }
    var problems: [TaxonomyProblem] = []
    for (index, phrase) in free.enumerated() {
      let others = free.prefix(index).filter {
        $0.meaning.kind == phrase.meaning.kind && $0.meaning != phrase.meaning
      }
      guard phrase.meaning.kind != .cue, let other = others.first else { continue }
      let (text, first, second) = (lexicon.text(phrase), name(other.meaning), name(phrase.meaning))
      let wording = Wording(
        "« \(text) » nomme à la fois \(first) et \(second)", "“\(text)” names both \(first) and \(second)")
      problems.append(
        TaxonomyProblem(file: lexicon.files[Int(phrase.file)], line: Int(phrase.line), wording))
    }
    return problems
  }
}
