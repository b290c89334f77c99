/// Reads the head of a file between two `---` lines: as YAML, or line by line where it is not YAML.
struct FrontMatterReader {
  /// What was found.
  struct Result {
    var entries: [FrontMatterEntry] = []
    /// From the first `---` to the end of the second; empty where there is no head.
    var range = ByteRange(0, 0)
    var diagnostics: [Diagnostic] = []
  }

  let text: SourceText

  /// A head is a few lines: where none has ended after so many bytes, there is none.
  private static let longestHead = 65_536

  private static let fewKeys = 16

  func read() -> Result {
    guard let (range, inner) = bounds() else { return Result() }
    var result = Result(range: range)
    if let plain = text.withBytes({ PlainHead(text: $0).entries(in: inner) }) {
      result.entries = plain
    } else {
      readYAML(inner, &result)
    }
    noteDuplicates(&result)
    return result
  }

  private func readYAML(_ inner: ByteRange, _ result: inout Result) {
    do throws(YAMLReader.Failure) {
      let node = try YAMLReader.read(Array(text.bytes[inner.start..<inner.end]), offset: inner.start)
      result.entries = node.pairs.map(entry)
    } catch {
      let place = ByteRange(min(error.byte, inner.end), min(error.byte + 1, inner.end))
      result.diagnostics.append(
        Diagnostic(
          .warning, code: "front-matter",
          Wording(
            "l'en-tête n'est pas du YAML valide (\(error.message.french)) : il a été lu ligne à ligne",
            "the front matter is not valid YAML (\(error.message.english)): it was read line by line"),
          at: place))
      result.entries = lineByLine(inner)
    }
  }

  /// The head with its fences, and what stands between them.
  private func bounds() -> (ByteRange, ByteRange)? {
    var start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < text.bytes.count, text.bytes[start].isSpace { start += 1 }
    let opening = text.line(at: start)
    guard isFence(opening, "---") else { return nil }
    var lineStart = opening.end + 1
    let limit = min(text.bytes.count, opening.start + Self.longestHead)
    while lineStart < limit {
      let line = text.line(at: lineStart)
      if isFence(line, "---") || isFence(line, "...") {
        return (ByteRange(0, min(line.end + 1, text.bytes.count)), ByteRange(opening.end + 1, lineStart))
      }
      lineStart = line.end + 1
    }
    return nil
  }

  private func isFence(_ line: ByteRange, _ mark: String) -> Bool {
    let content = text.trimmed(line)
    return content.count == 3 && text.bytes[content.start..<content.end].elementsEqual(mark.utf8)
  }

  private func entry(_ pair: (key: YAMLNode, value: YAMLNode)) -> FrontMatterEntry {
    FrontMatterEntry(key: (pair.key.string ?? "").lowercased(), values: values(pair.value))
  }

  private func values(_ node: YAMLNode) -> [FrontMatterEntry.Value] {
    switch node.value {
    case .scalar(let string): string.isEmpty ? [] : [.init(text: string, range: text.trimmed(node.range))]
    case .sequence(let items): items.flatMap(values)
    case .mapping(let pairs): pairs.flatMap { values($0.value) }
    }
  }

  private func noteDuplicates(_ result: inout Result) {
    guard holdsTwins(result.entries) else { return }
    var seen: [String: Int] = [:]
    for entry in result.entries {
      seen[entry.key, default: 0] += 1
      guard seen[entry.key] == 2 else { continue }
      result.diagnostics.append(
        Diagnostic(
          .warning, code: "duplicate-key",
          Wording(
            "la clé « \(entry.key) » figure deux fois : les deux sont lues",
            "the key “\(entry.key)” stands twice: both are read"),
          at: entry.values.first?.range))
    }
  }

  /// Whether a key may stand there twice: few keys are compared sooner than they are hashed.
  private func holdsTwins(_ entries: [FrontMatterEntry]) -> Bool {
    guard entries.count <= Self.fewKeys else { return true }
    return entries.indices.contains { place in
      entries[..<place].contains { $0.key == entries[place].key }
    }
  }

  // MARK: Broken YAML

  private func lineByLine(_ inner: ByteRange) -> [FrontMatterEntry] {
    var entries: [FrontMatterEntry] = []
    var lineStart = inner.start
    while lineStart < inner.end {
      let line = text.line(at: lineStart)
      let content = text.trimmed(ByteRange(line.start, min(line.end, inner.end)))
      let isIndented = content.start > line.start
      if !content.isEmpty, text.bytes[content.start] == UInt8(ascii: "-"), !entries.isEmpty {
        append(ByteRange(content.start + 1, content.end), to: &entries[entries.count - 1])
      } else if let colon = colon(in: content), !isIndented {
        let key = text.string(text.trimmed(ByteRange(content.start, colon))).lowercased()
        entries.append(FrontMatterEntry(key: key, values: []))
        append(ByteRange(colon + 1, content.end), to: &entries[entries.count - 1])
      } else if !content.isEmpty, !entries.isEmpty {
        append(content, to: &entries[entries.count - 1])
      }
      lineStart = line.end + 1
    }
    return entries
  }

  private func append(_ range: ByteRange, to entry: inout FrontMatterEntry) {
    var range = text.trimmed(range)
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    if range.count >= 2, quotes.contains(text.bytes[range.start]),
      text.bytes[range.start] == text.bytes[range.end - 1]
    {
      range = ByteRange(range.start + 1, range.end - 1)
    }
    if !range.isEmpty { entry.values.append(.init(text: text.string(range), range: range)) }
  }

  private func colon(in content: ByteRange) -> Int? {
    let key = text.bytes[content.start..<content.end].prefix(30)
    guard let colon = key.firstIndex(of: UInt8(ascii: ":")), colon > content.start else { return nil }
    return key[..<colon].allSatisfy {
      $0.isASCIILetter || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0.isBlank
    }
      ? colon : nil
  }
}
