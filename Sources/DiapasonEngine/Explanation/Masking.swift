/// Takes from the words of a profile what tells who the person is: names, addresses, gender.
///
/// Only the words that were recognised are ever shown; what stands around them may name anybody. Every form of a word
/// that tells the gender becomes one: “formée à Scrum” and “formé(e) à Scrum” are both “formé·e à Scrum”.
struct Masking: Sendable {
  /// What stands for words that are not shown.
  static let mask = "▒▒▒"
  /// A number of so many digits can be dialled.
  private static let dialled = 8

  private let taxonomy: Taxonomy
  private let neutral: NeutralForms

  init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    neutral = NeutralForms(taxonomy)
  }

  /// A number that stands for a candidate: a hash of all that is scored, and of nothing else.
  func number(_ candidate: Candidate) -> String {
    let hash = String(SHA256.hex(Array(scored(candidate.profile).utf8)).prefix(8))
    return candidate.twin > 1 ? "\(hash)-\(candidate.twin)" : hash
  }

  /// The words of a range as they may be shown.
  func masked(_ candidate: Candidate, _ range: ByteRange) -> String {
    if let sparse = candidate.sparse { return sparse.words[range] ?? Self.mask }
    let document = candidate.document
    let words = ComposedText.string(PlainText(document.text, range).string(range)).split(separator: " ")
      .map(String.init)
    let names = names(candidate.extraction)
    var shown: [String] = []
    for word in words {
      let isHidden = Self.isAddress(word) || names.contains(Folding.folded(word))
      let word = isHidden ? Self.mask : neutral.form(of: word)
      if word != Self.mask || shown.last != Self.mask { shown.append(word) }
    }
    return neutral.withoutDoublets(shown).joined(separator: " ")
  }

  private func scored(_ profile: Profile) -> String {
    let held = profile.held.map { concept, skill in
      "\(taxonomy.concepts[concept].id) \((skill.level ?? .practice).rawValue) \(skill.evidence?.rawValue ?? "")"
    }
    let lacked = profile.lacked.keys.map { "lacks " + taxonomy.concepts[$0].id }
    let wanted = profile.wanted.map { "wants " + taxonomy.concepts[$0].id }
    let trades = profile.trades.map { "\($0.when.rawValue) \(taxonomy.trades[$0.trade].id)" }
    return (held + lacked + wanted + trades).sorted().joined(separator: "\n")
  }

  /// In so short a line every word may be a name, even where none is capitalised: `ana de kerbrat`.
  private static let shortLine = 3

  /// The words of the head and of the first line that name no skill and no trade: most people begin with their name.
  private func names(_ extraction: Extraction) -> Set<[UInt8]> {
    let document = extraction.document
    let clauses = document.sections.flatMap(\.clauses).filter { $0.kind != .other }
    let heads =
      clauses.prefix { $0.kind == .frontMatter } + clauses.filter { $0.kind != .frontMatter }.prefix(1)
    let known = extraction.mentions.map(\.range) + extraction.trades.map(\.range)
    let spoken = Set(
      known.flatMap { Self.words(document.text, $0) }.map { Folding.folded(document.quote($0)) })
    let names = heads.flatMap { clause in
      let words = Self.words(document.text, clause.content).map { document.quote($0) }
      return words.filter { words.count <= Self.shortLine || $0.first?.isUppercase == true }
    }
    // “de” and “et” are in many names, and in many other words.
    return Set(names.map { Folding.folded($0) }.filter { $0.count > 2 }).subtracting(spoken)
  }

  /// The stretches between white space.
  private static func words(_ text: SourceText, _ range: ByteRange) -> [ByteRange] {
    var words: [ByteRange] = []
    var start = range.start
    for place in range.start...range.end where place == range.end || text.bytes[place].isSpace {
      if place > start { words.append(ByteRange(start, place)) }
      start = place + 1
    }
    return words
  }

  private static func isAddress(_ word: String) -> Bool {
    word.contains("@") || word.contains("://") || word.hasPrefix("www.")
      || word.utf8.count(where: \.isDigit) >= dialled
  }
}
