extension TaxonomyMigration {
  /// A change of the text: what stands in a range becomes something else.
  private struct Edit {
    var range: ByteRange
    var text: String
  }

  private static let arrow = " → "

  /// A card or grid for the new taxonomy.
  ///
  /// Each line that changes says so at its end, `(airflow → apache-airflow)`; going back takes that away.
  package func card(_ bytes: [UInt8]) -> (bytes: [UInt8], report: Report) {
    var report = Report()
    guard let root = try? YAMLReader.read(bytes) else { return (bytes, report) }
    var edits: [Edit] = []
    if let hash = root["taxonomy"], let text = hash.string {
      if text == oldHash { edits.append(Edit(range: hash.range, text: newHash)) }
      report.isForeign = text != oldHash
    }
    var lines: [Int: [(from: String, to: String)]] = [:]
    let source = SourceText(utf8: bytes)
    for (node, isTrade) in ids(root) {
      guard let id = node.string else { continue }
      let end = source.line(at: node.range.start).end
      let before = marks(source.string(source.line(at: node.range.start))).first { $0.to == id }?.from
      let other = target(id, isTrade: isTrade, before: before, &report)
      guard other != id else { continue }
      edits.append(Edit(range: node.range, text: YAMLWriter.scalar(other)))
      // On the way back the mark goes; on the way there it comes.
      lines[end, default: []].append((id, other))
    }
    for (end, changes) in lines { edits += mark(end, changes, source) }
    return (apply(edits, to: bytes), report)
  }

  private func ids(_ root: YAMLNode) -> [(node: YAMLNode, isTrade: Bool)] {
    let items = ["criteria", "skills", "trades"].flatMap { root[$0]?.items ?? [] }
    return items.flatMap { item -> [(node: YAMLNode, isTrade: Bool)] in
      let skills = [item["skill"]].compactMap(\.self) + (item["or"]?.items ?? [])
      return skills.map { ($0, false) } + [item["trade"]].compactMap(\.self).map { ($0, true) }
    }
  }

  /// The marks at the end of a line: ` (X → Y) (Z → W)`.
  private func marks(_ line: String) -> [(from: String, to: String)] {
    line.split(separator: "(").dropFirst().compactMap { part in
      let inside = String(part.split(separator: ")", omittingEmptySubsequences: false).first ?? "")
      let sides = inside.utf8Split(Self.arrow)
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
  }

  /// What becomes of the end of a line whose ids change.
  private func mark(_ end: Int, _ changes: [(from: String, to: String)], _ source: SourceText) -> [Edit] {
    let range = source.line(at: max(0, end - 1))
    let line = source.string(range)
    var tail = ""
    var kept = line
    for (from, to) in changes {
      let undone = "(\(to)\(Self.arrow)\(from))"
      if let without = kept.removingLast(" " + undone) {
        kept = without
      } else {
        tail += " (\(from)\(Self.arrow)\(to))"
      }
    }
    // A mark brings its own “#” where the line had no comment.
    if kept != line, kept.hasSuffix(Self.opening) { kept = String(kept.dropLast(Self.opening.count)) }
    if !tail.isEmpty, !kept.contains(" #") { tail = Self.opening + tail }
    let common = zip(line.utf8, kept.utf8).prefix { $0 == $1 }.count
    let start = range.start + common
    let rest = String(decoding: Array(kept.utf8.dropFirst(common)), as: UTF8.self)
    return [Edit(range: ByteRange(start, range.end), text: rest + tail)]
  }

  private static let opening = "  # was"

  private func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.range.start < $1.range.start }) where edit.range.start >= place {
      result += bytes[place..<edit.range.start] + Array(edit.text.utf8)
      place = edit.range.end
    }
    return result + bytes[place...]
  }
}

extension String {
  /// The parts between a separator.
  fileprivate func utf8Split(_ separator: String) -> [String] {
    let (own, mark) = (Array(utf8), Array(separator.utf8))
    guard own.count >= mark.count else { return [self] }
    for start in 0...(own.count - mark.count) where own[start..<start + mark.count].elementsEqual(mark) {
      return [
        String(decoding: own[..<start], as: UTF8.self),
        String(decoding: own[(start + mark.count)...], as: UTF8.self),
      ]
    }
    return [self]
  }

  /// Without the last place where `part` stands, or nil where it does not.
  fileprivate func removingLast(_ part: String) -> String? {
    let (own, mark) = (Array(utf8), Array(part.utf8))
    guard own.count >= mark.count else { return nil }
    for start in (0...(own.count - mark.count)).reversed()
    where own[start..<start + mark.count].elementsEqual(mark) {
      return String(decoding: own[..<start] + own[(start + mark.count)...], as: UTF8.self)
    }
    return nil
  }
}
