/// The concepts that a phrase may name, for a terminal.
///
/// ```swift
/// let bytes = NormalisedText.bytes("permis B", concepts, taxonomy, style)
/// ```
package enum NormalisedText {
  /// One concept after the other, best first; with the words that make each score where reasons are asked for.
  package static func bytes(
    _ phrase: String, _ concepts: [NormalisedConcept], _ taxonomy: Taxonomy, _ style: ReportStyle
  ) -> [UInt8] {
    var text = Ink.bold(Printable.text(phrase), style) + "\n"
    if concepts.isEmpty {
      text += "  " + Wording("rien n'y ressemble", "nothing looks like it")[style.language] + "\n"
    }
    for concept in concepts {
      let name = concept.name(in: taxonomy)[style.language]
      text += "  \(score(concept.score, style))  \(Printable.text(name))"
      if concept.label != name { text += Ink.dim(" (\(Printable.text(concept.label)))", style) }
      text += "  " + Ink.dim(concept.id, style) + "\n"
      if style.showsReasons { text += reasons(concept, style) }
    }
    return Array(text.utf8)
  }

  /// “0,873” in French, “0.873” in English.
  private static func score(_ thousandths: Int, _ style: ReportStyle) -> String {
    let mark = Wording(",", ".")[style.language]
    return "\(thousandths / 1_000)\(mark)\(String(1_000 + thousandths % 1_000).dropFirst())"
  }

  private static func reasons(_ concept: NormalisedConcept, _ style: ReportStyle) -> String {
    let (phrase, label, letters) = (concept.phraseShare / 10, concept.labelShare / 10, concept.letters / 10)
    let shares = Wording(
      "\(phrase) % de la phrase, \(label) % du libellé, \(letters) % des lettres\(concept.source.wording.french)",
      "\(phrase)% of the phrase, \(label)% of the label, \(letters)% of the letters\(concept.source.wording.english)"
    )
    let words = concept.words.map { word in
      let pair =
        word.rule == .same
        ? Wording("« \(word.phrase) »", "“\(word.phrase)”")
        : Wording("« \(word.phrase) » pour « \(word.label) »", "“\(word.phrase)” for “\(word.label)”")
      let (weight, rule) = (word.weight / 10, word.rule.wording)
      return Wording(
        "\(Printable.text(pair.french)), \(weight) % de la phrase : \(rule.french)",
        "\(Printable.text(pair.english)), \(weight)% of the phrase: \(rule.english)")
    }
    return ([shares] + words).map { "           \($0[style.language])\n" }.joined()
  }
}

extension LabelSource {
  fileprivate var wording: Wording {
    switch self {
    case .name, .alternative: Wording(same: "")
    case .hidden: Wording(" (variante cachée)", " (a hidden variant)")
    case .borrowed:
      Wording(" (emprunté au référentiel de Diapason)", " (borrowed from Diapason's own taxonomy)")
    }
  }
}

extension NormalisedConcept.Word.Rule {
  fileprivate var wording: Wording {
    switch self {
    case .same: Wording("le même mot", "the same word")
    case .family: Wording("de la même famille", "of the same family")
    case .exchange:
      Wording("l'un remplace l'autre dans des libellés", "labels have the one in place of the other")
    case .letters: Wording("des lettres communes", "letters in common")
    }
  }
}
