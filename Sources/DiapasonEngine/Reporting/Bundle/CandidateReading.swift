/// Reads the candidates of a bundle.
struct CandidateReading {
  let taxonomy: Taxonomy
  /// The bytes of the posting, beyond which nothing of it can be quoted.
  let length: Int

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
    let (skills, trades) = (value["skills"]?.items ?? [], value["trades"]?.items ?? [])
    var extraction = Extraction(
      document: document, mentions: skills.compactMap(skill), trades: trades.compactMap(trade))
    extraction.mentions.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    guard extraction.mentions.count == skills.count, extraction.trades.count == trades.count else {
      return nil
    }
    let words = (skills + trades).compactMap { item in
      ExtractionReader.range(item).flatMap { range in item["quote"]?.string.map { (range, $0) } }
    }
    let terms = (value["terms"]?.items ?? []).map(knockout)
    guard !terms.contains(where: { $0 == nil }) else { return nil }
    let sparse = SparseCandidate(
      words: Dictionary(words) { first, _ in first },
      knockouts: terms.compactMap { $0 },
      verdicts: (value["filters"]?.items ?? []).compactMap { $0.string.flatMap(Knockout.Status.init) })
    let pasted = (value["pasted"]?.items ?? []).compactMap { item in
      ExtractionReader.range(item).flatMap { range in
        item["hash"]?.string.flatMap { UInt64($0, radix: 16) }.map { ($0, range) }
      }
    }
    return Candidate(
      extraction, PastedText(clauses: Dictionary(pasted) { first, _ in first }), sparse,
      isPosting: value["readsLikePosting"] == .bool(true))
  }

  private func skill(_ value: JSONValue) -> SkillMention? {
    guard let concept = value["concept"]?.string.flatMap(taxonomy.index),
      let range = ExtractionReader.range(value),
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
      let range = ExtractionReader.range(value)
    else { return nil }
    return TradeMention(trade: index, when: when, range: range)
  }

  /// How a term agrees, with the words of the offer.
  private func knockout(_ value: JSONValue) -> Knockout? {
    guard let term = value["term"]?.string.flatMap(Knockout.Term.init),
      let status = value["status"]?.string.flatMap(Knockout.Status.init)
    else { return nil }
    let asked = ExtractionReader.range(value)
    guard asked.map({ $0.end <= length }) ?? true else { return nil }
    return Knockout(
      term: term, status: status, asked: asked,
      held: value["told"] == .bool(true) ? ByteRange(0, 0) : nil)
  }
}
