/// Words quoted in their context, cut to fit a line: “…une bonne maîtrise de”, “Ruby on Rails”, “et de ses outils…”.
struct Excerpt: Equatable {
  var before: String
  var quote: String
  var after: String

  /// The words of `range` with as much of their clause around them as `width` columns hold.
  init(_ document: Document, _ range: ByteRange, width: Int) {
    let context = document.clause(at: range.start)?.content ?? document.text.line(at: range.start)
    let whole = ByteRange(min(context.start, range.start), max(context.end, range.end))
    let plain = PlainText(document.text, whole)
    quote = plain.string(range).trimmingSpaces()
    let before = plain.string(ByteRange(whole.start, range.start))
    let after = plain.string(ByteRange(range.end, whole.end))
    let room = max(0, width - quote.columns)
    // Each side may take what the other leaves.
    let left = max(room / 2, room - after.columns)
    self.before = before.columns <= left ? before : Self.lastWords(before, left)
    self.after = Self.firstWords(after, room - self.before.columns)
    self.before = String(self.before.drop { $0 == " " })
  }

  /// The last words that fit, after “…”.
  private static func lastWords(_ text: String, _ room: Int) -> String {
    guard room > 2 else { return "" }
    let end = text.suffix(room - 1)
    let cut = end.firstIndex(of: " ").map { end[end.index(after: $0)...] } ?? end
    return "…" + cut
  }

  /// The first words that fit, before “…”.
  private static func firstWords(_ text: String, _ room: Int) -> String {
    guard text.columns > room else { return text.trimmingSpaces(atStart: false) }
    guard room > 2 else { return "" }
    let start = text.prefix(room - 1)
    let cut = start.lastIndex(of: " ").map { start[..<$0] } ?? start
    return cut + "…"
  }
}

extension Document {
  /// The clause to which a byte belongs.
  func clause(at byte: Int) -> Clause? {
    let section = sections.first { $0.range.start <= byte && byte < $0.range.end }
    return section?.clauses.first { $0.range.start <= byte && byte < $0.range.end }
  }

  /// The line, from 1, on which a range begins.
  func line(_ range: ByteRange) -> Int { text.lines.line(at: range.start) }

  /// `ligne 12`; what no byte says was told by the file's name.
  func lineWords(_ range: ByteRange) -> Wording {
    guard !range.isEmpty else { return Wording("nom du fichier", "name of the file") }
    return Wording("ligne \(line(range))", "line \(line(range))")
  }

  /// Where a range stands, as editors understand it: `offre.md:12`.
  func place(_ range: ByteRange) -> String { "\(Printable.text(path)):\(line(range))" }
}
