extension TaxonomyMigration {
  private static let skillKeys: Set<String> = ["concept", "broader", "or", "skill"]
  private static let memory = ",\"was\":"

  /// Lines of `extract` or `matrix` for the new taxonomy; what each was is kept at its end, under `was`.
  package func lines(_ bytes: [UInt8]) -> (bytes: [UInt8], report: Report) {
    var result: [UInt8] = []
    var report = Report()
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let (bytes, own) = self.line(Array(line))
      if line.startIndex > 0 { result.append(UInt8(ascii: "\n")) }
      result += bytes
      report.read += own.read
      report.rewritten.merge(own.rewritten) { first, _ in first }
      report.lost.formUnion(own.lost)
      report.isForeign = report.isForeign || own.isForeign
    }
    return (result, report)
  }

  func line(_ bytes: [UInt8]) -> (bytes: [UInt8], report: Report) {
    var report = Report()
    let (body, memory) = Self.remember(bytes)
    var was: [(place: Int, id: String)] = []
    var result: [UInt8] = []
    var (end, place) = (0, 0)
    for value in JSONTexts.values(body) {
      let isTrade = value.key == "trade"
      let isSpoken = value.key == "value" && value.container == "languages"
      guard isTrade || isSpoken || Self.skillKeys.contains(value.key) || value.key == "taxonomy" else {
        continue
      }
      var other = value.text
      if value.key == "taxonomy" {
        report.isForeign = value.text != oldHash
        if value.text == oldHash { other = newHash }
      } else {
        other = target(value.text, isTrade: isTrade, before: memory[place], &report)
        let first = memory[place] ?? value.text
        if other != first { was.append((place, first)) }
        place += 1
      }
      guard other != value.text else { continue }
      result += body[end..<value.range.start] + Array(JSONWriter.quoted(other).utf8)
      end = value.range.end
    }
    result += body[end...]
    return (was.isEmpty ? result : Self.remembering(was, result), report)
  }

  /// The line without what it remembers, and that by the places of ids.
  private static func remember(_ bytes: [UInt8]) -> (body: [UInt8], was: [Int: String]) {
    let mark = Array(memory.utf8)
    guard let start = bytes.indices.dropLast(mark.count).last(where: { bytes[$0...].starts(with: mark) }),
      let close = bytes.lastIndex(of: UInt8(ascii: "}")), close > start
    else { return (bytes, [:]) }
    let (value, _) = JSONReader.read(Array(bytes[(start + mark.count)..<close]))
    guard let value else { return (bytes, [:]) }
    let pairs = value.members.compactMap { member in
      Int(member.key).flatMap { place in member.value.string.map { (place, $0) } }
    }
    let was = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    return (Array(bytes[..<start] + bytes[close...]), was)
  }

  private static func remembering(_ was: [(place: Int, id: String)], _ bytes: [UInt8]) -> [UInt8] {
    guard let close = bytes.lastIndex(of: UInt8(ascii: "}")) else { return bytes }
    var json = JSONWriter()
    json.object { json in
      for (place, id) in was { json.member(String(place), id) }
    }
    return bytes[..<close] + Array(memory.utf8) + json.bytes + bytes[close...]
  }
}
