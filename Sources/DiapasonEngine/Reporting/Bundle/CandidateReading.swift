/// Reads the candidates of a bundle.
struct CandidateReading {
  let taxonomy: Taxonomy
  /// The bytes of the posting, beyond which nothing of it can be quoted.
  let length: Int
  /// How many filters gave each candidate a verdict.
  let filters: Int

  /// A profile with its text, or with what `extract` wrote of it.
  func whole(_ value: JSONValue) -> Candidate? {
    guard let path = value["profile"]?.string else { return nil }
    if let extract = value["extract"] {
      return ExtractionReader(taxonomy).extraction(extract).map { Candidate($0, taxonomy) }
    }
    guard let bytes = value["text"]?.string.map({ Array($0.utf8) }) else { return nil }
    if CardReader.isCard(path) {
      return Candidate(CardReader(taxonomy).extraction(bytes, path: path), taxonomy)
    }
    let document = DocumentReader().read(bytes, path: path, kind: .profile)
    return Candidate(SkillExtractor(taxonomy).extract(from: document), taxonomy)
  }

  /// Someone of whom only what is scored is known.
  func masked(_ value: JSONValue) -> Candidate? {
    guard let number = value["candidate"]?.string else { return nil }
    let document = Document(
      path: number, text: SourceText(utf8: []), kind: .profile, frontMatter: [], sections: [],
      diagnostics: [])
    guard let mentions = all("skills", of: value, skill), let trades = all("trades", of: value, trade),
      let words = all("skills", of: value, quote), let titles = all("trades", of: value, quote),
      let knockouts = all("terms", of: value, knockout), let pasted = all("pasted", of: value, pasted),
      let verdicts = all("filters", of: value, { $0.string.flatMap(Knockout.Status.init) }),
      verdicts.count == filters
    else { return nil }
    var extraction = Extraction(document: document, mentions: mentions, trades: trades)
    extraction.mentions.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    let sparse = SparseCandidate(
      words: Dictionary(words + titles) { first, _ in first }, knockouts: knockouts, verdicts: verdicts)
    return Candidate(
      extraction, PastedText(clauses: Dictionary(pasted) { first, _ in first }), sparse,
      isPosting: value["readsLikePosting"] == .bool(true))
  }

  /// Every item of a list as `read` takes it; nil where one of them cannot be.
  private func all<Item>(_ key: String, of value: JSONValue, _ read: (JSONValue) -> Item?) -> [Item]? {
    let items = value[key]?.items ?? []
    let taken = items.compactMap(read)
    return taken.count == items.count ? taken : nil
  }

  /// A place of a profile, whose text is not at hand: no text that was read is longer than this.
  private func place(_ value: JSONValue) -> ByteRange? {
    ExtractionReader.range(value).flatMap { $0.end <= SparseText.limit ? $0 : nil }
  }

  private func quote(_ value: JSONValue) -> (ByteRange, String)? {
    place(value).flatMap { range in value["quote"]?.string.map { (range, $0) } }
  }

  private func pasted(_ value: JSONValue) -> (UInt64, ByteRange)? {
    place(value).flatMap { range in
      value["hash"]?.string.flatMap { UInt64($0, radix: 16) }.map { ($0, range) }
    }
  }

  private func skill(_ value: JSONValue) -> SkillMention? {
    guard let concept = value["concept"]?.string.flatMap(taxonomy.index),
      let range = place(value),
      let stance = value["stance"]?.string.flatMap(SkillMention.Stance.init)
    else { return nil }
    return SkillMention(
      concept: concept, range: range, stance: stance,
      level: value["level"]?.string.flatMap(SkillMention.Level.init), years: nil, choice: nil, choose: nil,
      evidence: value["evidence"]?.string.flatMap(SkillMention.Evidence.init), section: 0, clause: 0, by: "",
      rule: "", confidence: 0)
  }

  private func trade(_ value: JSONValue) -> TradeMention? {
    let index = value["trade"]?.string.flatMap { id in taxonomy.trades.firstIndex { $0.id == id } }
    guard let index, let when = value["when"]?.string.flatMap(TradeMention.When.init),
      let range = place(value)
    else { return nil }
    return TradeMention(trade: index, when: when, range: range)
  }

  /// How a term agrees, with the words of the offer.
  private func knockout(_ value: JSONValue) -> Knockout? {
    guard let term = value["term"]?.string.flatMap(Knockout.Term.init),
      let status = value["status"]?.string.flatMap(Knockout.Status.init)
    else { return nil }
    let asked = ExtractionReader.range(value)
    // Without a place nothing is quoted; with one, it is the posting's.
    guard asked.map({ $0.end <= length }) ?? (value["start"] == nil) else { return nil }
    return Knockout(
      term: term, status: status, asked: asked,
      held: value["told"] == .bool(true) ? ByteRange(0, 0) : nil)
  }
}
