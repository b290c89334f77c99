/// Reads back what `ExtractionJSON` wrote, so that documents are read once and compared often.
///
/// ```swift
/// let (extraction, problem) = ExtractionReader(taxonomy).read(line)
/// ```
package struct ExtractionReader: Sendable {
  private let taxonomy: Taxonomy
  private let trades: [String: Int]

  /// A reader of lines that were written with `taxonomy`, or one that knows the same ids.
  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    trades = Dictionary(
      taxonomy.trades.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The extraction that a line holds, or why it holds none; ids that the taxonomy lacks are left out.
  package func read(_ line: [UInt8]) -> (extraction: Extraction?, problem: Diagnostic?) {
    let (value, problem) = JSONReader.read(line)
    guard let value else { return (nil, problem) }
    guard let extraction = extraction(value) else {
      let message = Wording(
        "une ligne de extract --format jsonl a les clés path et kind",
        "a line of extract --format jsonl has a path and a kind")
      return (nil, Diagnostic(.error, code: "jsonl", message))
    }
    return (extraction, nil)
  }

  /// The extraction that an object holds; nil where it says neither what it is of nor of which kind.
  func extraction(_ value: JSONValue) -> Extraction? {
    guard let path = value["path"]?.string, let kind = value["kind"]?.string.flatMap(DocumentKind.init) else {
      return nil
    }
    let mentions = value["mentions"]?.items ?? []
    let document = Document(
      path: path, text: SourceText(utf8: SparseText.bytes(pieces(value))), kind: kind, frontMatter: [],
      sections: sections(mentions), diagnostics: [], language: value["language"]?.string,
      hash: .known(value["sha256"]?.string ?? ""))
    var extraction = Extraction(
      document: document, mentions: mentions.compactMap(mention),
      trades: (value["trades"]?.items ?? []).compactMap(trade),
      terms: TermsReading(taxonomy: taxonomy).terms(value["terms"] ?? .null))
    extraction.experiences = (value["experiences"]?.items ?? []).compactMap(ExperienceReading.experience)
    return extraction
  }

  /// Every quote in the line, wherever it stands.
  private func pieces(_ value: JSONValue) -> [SparseText.Piece] {
    var pieces: [SparseText.Piece] = []
    if let words = value["quote"]?.string, let range = Self.quotedRange(value) {
      pieces.append(.init(range: range, line: value["line"]?.integer ?? 0, words: words))
    }
    for item in value.items + value.members.map(\.value) { pieces += self.pieces(item) }
    return pieces
  }

  /// The place of a quote; none where it does not fit its words, for nothing would stand there.
  static func quotedRange(_ value: JSONValue) -> ByteRange? {
    guard let range = range(value), range.end <= SparseText.limit,
      value["quote"]?.string?.utf8.count == range.count
    else { return nil }
    return range
  }

  /// A place, with its words or without.
  static func range(_ value: JSONValue) -> ByteRange? {
    guard let start = value["start"]?.integer, let end = value["end"]?.integer, 0 <= start, start <= end
    else { return nil }
    return ByteRange(start, end)
  }

  /// The sections that mentions stand in: their titles are known, and nothing else.
  private func sections(_ mentions: [JSONValue]) -> [Section] {
    var titles: [Int: String] = [:]
    for mention in mentions {
      if let part = part(mention) { titles[part] = mention["section"]?.string ?? "" }
    }
    return (0...(titles.keys.max() ?? 0)).map { index in
      Section(
        title: titles[index] ?? "", level: 1, range: ByteRange(0, 0), role: .presentation, confidence: 0,
        clauses: [])
    }
  }

  /// Documents do not have a million sections: a number beyond that is a lie.
  private func part(_ mention: JSONValue) -> Int? {
    mention["part"]?.integer.flatMap { (0..<1_000_000).contains($0) ? $0 : nil }
  }

  private func mention(_ value: JSONValue) -> SkillMention? {
    guard let concept = value["concept"]?.string.flatMap(taxonomy.index), let range = Self.quotedRange(value),
      let stance = value["stance"]?.string.flatMap(SkillMention.Stance.init)
    else { return nil }
    return SkillMention(
      concept: concept, range: range, stance: stance,
      level: value["level"]?.string.flatMap(SkillMention.Level.init),
      years: value["years"]?.integer, choice: value["choice"]?.integer,
      choose: value["choose"]?.integer.map { max(1, $0) },
      evidence: value["evidence"]?.string.flatMap(SkillMention.Evidence.init), section: part(value) ?? 0,
      clause: 0,
      by: value["by"]?.string ?? "", rule: value["rule"]?.string ?? "",
      confidence: value["confidence"]?.integer ?? 0)
  }

  private func trade(_ value: JSONValue) -> TradeMention? {
    guard let trade = value["trade"]?.string.flatMap({ trades[$0] }), let range = Self.quotedRange(value),
      let when = value["when"]?.string.flatMap(TradeMention.When.init)
    else { return nil }
    return TradeMention(trade: trade, when: when, range: range, seniority: value["seniority"]?.string)
  }
}
