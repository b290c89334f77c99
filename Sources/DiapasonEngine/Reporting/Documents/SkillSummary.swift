/// What a document says, in two lines: its trade, and how many skills of each kind it names.
struct SkillSummary {
  private let extraction: Extraction
  private let taxonomy: Taxonomy

  init(_ extraction: Extraction, _ taxonomy: Taxonomy) {
    self.extraction = extraction
    self.taxonomy = taxonomy
  }

  /// `Métier : développement back-end (ligne 2)`; nil where no trade is named.
  func trades(_ language: Language) -> String? {
    guard !extraction.trades.isEmpty else { return nil }
    let names = extraction.trades.map { mention in
      let trade = taxonomy.trades[mention.trade]
      let line = extraction.document.lineWords(mention.range)[language]
      return Wording(trade.french, trade.english)[language] + " (\(line))"
    }
    return Wording("Métier : ", "Trade: ")[language] + names.joined(separator: ", ")
  }

  /// `12 requises · 4 souhaitées`: each skill counts once, for the most that is said of it.
  func counts(_ language: Language) -> String {
    var seen: Set<Int> = []
    let parts = SkillMention.Stance.ordered.compactMap { stance -> String? in
      let concepts = extraction.mentions.filter { $0.stance == stance && seen.insert($0.concept).inserted }
      return concepts.isEmpty ? nil : "\(concepts.count) \(stance.counted(concepts.count)[language])"
    }
    guard !parts.isEmpty else {
      return Wording("Aucune compétence connue n'y est nommée.", "It names no skill that is known.")[language]
    }
    return Wording("Compétences : ", "Skills: ")[language] + parts.joined(separator: " · ")
  }

  /// What a reader of a posting must be warned of.
  func warning(_ language: Language) -> String? {
    guard extraction.document.kind == .posting, !extraction.mentions.isEmpty,
      !extraction.mentions.contains(where: { $0.stance.isDemand })
    else { return nil }
    return Wording(
      "Aucune exigence reconnue : ces compétences sont nommées sans être demandées.",
      "No requirement recognised: these skills are named without being asked for.")[language]
  }
}
