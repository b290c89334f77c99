/// Finds the trades that a posting seeks.
///
/// The places speak in turn, and the first that names a trade is believed: the head's title, the first heading, a sentence
/// that looks for someone (“nous cherchons un·e…”), a heading that is a title, the name of the file, what is asked of the
/// person, a text that opens with a title. Colleagues and users whom the text goes on to name are never sought.
struct PostingTradeReader {
  private let reader: ClauseReader
  private let cues: TitleCues
  private let head: HeadTitles
  private let fields: RoleFieldReader

  /// How many words may stand before the trade in a heading that is a title.
  private static let wordsBeforeTitle = 3

  init(taxonomy: Taxonomy, head: HeadTitles, cues: TitleCues, fields: RoleFieldReader) {
    reader = ClauseReader(taxonomy)
    self.cues = cues
    self.head = head
    self.fields = fields
  }

  func trades(in document: Document, _ readings: DocumentReading) -> [TradeMention] {
    let (text, memory) = (document.text, readings.memory)
    let titled = headTrades(document, readings)
    if !titled.isEmpty { return titled }
    let heading = first(in: document, readings) { $0.kind == .heading }
    let named = heading.map { titleTrades($0, text, memory) } ?? []
    if !named.isEmpty { return named }
    let sought = trades(in: document, readings) {
      $0.kind == .frontMatter || $0.kind == .other ? [] : soughtTrades($1)
    }
    if !sought.isEmpty { return sought }
    let headed = trades(in: document, readings) {
      $0.kind == .heading && isTitle($1) ? titleTrades($1, text, memory) : []
    }
    if !headed.isEmpty { return headed }
    let filed = namedByFile(document.path, memory)
    if !filed.isEmpty { return filed }
    let asked = trades(in: document, readings) { $0.role.isDemand ? askedTrades($1) : [] }
    if !asked.isEmpty { return asked }
    let opening = first(in: document, readings) { $0.kind == .paragraph || $0.kind == .item }
    return opening.map { isTitle($0) ? askedTrades($0) : [] } ?? []
  }

  /// What the titles of the head name, or the fields of work that they tell.
  private func headTrades(_ document: Document, _ readings: DocumentReading) -> [TradeMention] {
    let titles = head.readings(in: document, readings)
    let named = titles.flatMap { titleTrades($0, document.text, readings.memory) }
    guard named.isEmpty else { return named }
    return titles.flatMap(fields.fields).map {
      TradeMention(trade: $0.trade, when: .asked, range: $0.range)
    }
  }

  /// The first clause that fits.
  private func first(
    in document: Document, _ readings: DocumentReading, where fits: (Clause) -> Bool
  ) -> ClauseReading? {
    for section in document.sections.indices {
      if let place = document.sections[section].clauses.firstIndex(where: fits) {
        return readings[section][place]
      }
    }
    return nil
  }

  /// The trades of the first clause that tells of any.
  private func trades(
    in document: Document, _ readings: DocumentReading, _ told: (Clause, ClauseReading) -> [TradeMention]
  ) -> [TradeMention] {
    for section in document.sections.indices {
      let clauses = document.sections[section].clauses
      for place in clauses.indices {
        let trades = told(clauses[place], readings[section][place])
        if !trades.isEmpty { return trades }
      }
    }
    return []
  }

  /// What a title names, up to what the trade is for: “designer pour le Service national” is no service designer.
  private func titleTrades(
    _ reading: ClauseReading, _ text: SourceText, _ memory: ReadingMemory
  ) -> [TradeMention] {
    guard let start = reading.tokens.first?.start, TitleCues.nameTrade(reading) else { return [] }
    let (trades, cues) = cues.read(reading)
    for purpose in cues where purpose.meaning == .purpose && purpose.range.start > Int(start) {
      let before = reader.read(ByteRange(Int(start), purpose.range.start), text, in: memory)
      let named = self.cues.read(before).trades
      if !named.isEmpty { return named }
    }
    return trades
  }

  /// The trades that a sentence says are sought.
  private func soughtTrades(_ reading: ClauseReading) -> [TradeMention] {
    guard TitleCues.nameTrade(reading) else { return [] }
    let (trades, cues) = cues.read(reading)
    return trades.filter { trade in
      let governing = cues.last { cue in
        guard cue.range.start <= trade.range.start else { return false }
        return [.sought, .others, .purpose].contains(cue.meaning)
      }
      return governing?.meaning == .sought
    }
  }

  /// The trades that a requirement names, other people's left out.
  private func askedTrades(_ reading: ClauseReading) -> [TradeMention] {
    guard TitleCues.nameTrade(reading) else { return [] }
    let (trades, cues) = cues.read(reading)
    return trades.filter { trade in
      !cues.contains { $0.meaning == .others && $0.range.start <= trade.range.start }
    }
  }

  private func isTitle(_ reading: ClauseReading) -> Bool {
    guard TitleCues.nameTrade(reading), let first = cues.read(reading).trades.first else { return false }
    return reading.tokens.prefix(while: { Int($0.start) < first.range.start }).count <= Self.wordsBeforeTitle
  }

  /// The trade in a name such as `2018-10-31-reso-bizdev.md`.
  private func namedByFile(_ path: String, _ memory: ReadingMemory) -> [TradeMention] {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let words = name.split { !$0.isASCIILetter && $0 < 0x80 }.dropLast().joined(separator: [UInt8(ascii: " ")]
    )
    let text = SourceText(decoding: Array(words))
    let reading = reader.read(ByteRange(0, text.bytes.count), text, in: memory)
    return cues.read(reading).trades.map { trade in
      TradeMention(trade: trade.trade, when: .asked, range: ByteRange(0, 0), seniority: trade.seniority)
    }
  }
}
