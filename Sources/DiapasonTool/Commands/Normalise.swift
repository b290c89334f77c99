import DiapasonEngine

extension Command {
  static let normalise = Command(
    name: "normalise",
    summary: Wording(
      "ramène une phrase aux compétences ou métiers d'un référentiel",
      "brings a phrase back to the skills or trades of a taxonomy"),
    details: Wording(
      """
      Les mots seuls décident : mots rares en commun, variantes de genre et d'inclusion, mots d'une même famille, mots \
      que les libellés du référentiel échangent. Le score va de 0 à 1 ; ce n'est pas une probabilité. --why montre les \
      mots qui le font. Plusieurs phrases se mettent entre guillemets. Sans texte, ou pour « - », une phrase par \
      ligne est lue sur l'entrée standard.
      """,
      """
      Words alone decide: rare words in common, variants of gender and inclusive writing, words of one family, words that \
      the labels of the taxonomy exchange. The score goes from 0 to 1; it is no probability. --why shows the words that \
      make it. Put several phrases in quotes. Without a text, or for “-”, a phrase a line is read from standard input.
      """),
    operands: [
      Operand(
        placeholder: Wording("TEXTE", "TEXT"), help: Wording("la phrase", "the phrase"), isOptional: true,
        isRepeated: true)
    ],
    options: [.limit.withStandard("10"), .scope, .why, normalised, .threads] + Option.taxonomies + [.output],
    examples: [
      Example(
        line: "diapason normalise gestion de projets --why",
        meaning: Wording("les compétences les plus proches, et pourquoi", "the nearest skills, and why")),
      Example(
        line: "diapason normalise --taxonomy esco -f jsonl < phrases.txt",
        meaning: Wording(
          "une phrase par ligne, un objet JSON par phrase", "a phrase a line, a JSON object each")),
    ],
    run: { invocation in
      let taxonomy = try invocation.taxonomy()
      let work = try PhraseWork(invocation, taxonomy)
      let output = try Output(path: invocation.arguments.value(.output))
      let words = invocation.arguments.operands
      if words.isEmpty || words == ["-"] {
        var reader = LineReader()
        while let lines = try reader.lines() {
          try ParallelMap.forEach(lines, threads: invocation.threads, work: { work.result($1) }) {
            try output.write($1)
          }
          try output.flush()
        }
      } else {
        // Words without quotes are one phrase; phrases in quotes are one each.
        let areQuoted = words.contains { $0.utf8.contains(UInt8(ascii: " ")) }
        for phrase in areQuoted ? words : [words.joined(separator: " ")] {
          try output.write(work.result(phrase))
        }
      }
      try output.finish()
      return .done
    })

  private static let normalised = Option.format(["text", "jsonl"])

  /// What is done with each phrase.
  private struct PhraseWork: Sendable {
    let taxonomy: Taxonomy
    let normaliser: Normaliser
    let limit: Int
    let scope: Normaliser.Scope
    let style: ReportStyle
    let isJSON: Bool

    init(_ invocation: Invocation, _ taxonomy: Taxonomy) throws {
      self.taxonomy = taxonomy
      normaliser = Normaliser(taxonomy, knowing: try TaxonomyFiles.load(path: nil).taxonomy)
      limit = invocation.arguments.number(.limit) ?? 10
      scope = Option.scope(invocation.arguments.value(.scope))
      style = invocation.style
      isJSON = invocation.arguments.value(normalised) == "jsonl"
    }

    func result(_ phrase: String) -> [UInt8] {
      let concepts = normaliser.concepts(for: phrase, limit: limit, in: scope)
      return isJSON
        ? NormalisedJSON.line(phrase, concepts, taxonomy)
        : NormalisedText.bytes(phrase, concepts, taxonomy, style)
    }
  }
}

extension Option {
  private static let (skill, occupation) = ("skill", "occupation")

  static let scope = Option(
    name: "kind", value: .oneOf([skill, occupation] + kinds), placeholder: Wording("SORTE", "KIND"),
    help: Wording(
      "ne chercher que parmi les compétences, les métiers ou une sorte de compétences",
      "look among skills, trades or one kind of skills only"))

  /// The kinds of skills that are not called skill themselves.
  private static let kinds = SkillKind.allCases.map(\.rawValue).filter { $0 != skill }

  static func scope(_ value: String?) -> Normaliser.Scope {
    switch value {
    case nil: .all
    case skill: .skills
    case occupation: .trades
    case let kind?: SkillKind(rawValue: kind).map { .kind($0) } ?? .all
    }
  }
}
