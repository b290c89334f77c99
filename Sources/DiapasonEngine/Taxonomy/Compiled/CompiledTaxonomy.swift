/// A taxonomy as one block of bytes: a head with a hash, then flat tables, the same on every build.
///
/// ```swift
/// let bytes = CompiledTaxonomy.bytes(of: taxonomy)
/// let same = try CompiledTaxonomy.taxonomy(from: bytes)
/// ```
public enum CompiledTaxonomy {
  private static let magic = Array("DIAPASON".utf8)
  private static let format: UInt64 = 7
  /// The mark, the format, the hash by which results name the taxonomy, and one that shows damage fast.
  private static let headSize = 8 + 8 + 32 + 8

  /// The bytes of a taxonomy.
  public static func bytes(of taxonomy: Taxonomy) -> [UInt8] { sealed(tables(of: taxonomy)) }

  /// Tables with their head: also such as a hostile hand could write, for the hashes are no secret.
  package static func sealed(_ tables: [UInt8]) -> [UInt8] {
    let hash = SHA256.hash(tables)
    let quick = quickHash(hash, tables.withUnsafeBytes(QuickHash.of))
    let numbers = [format, quick].map { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    return magic + numbers[0] + hash + numbers[1] + tables
  }

  /// The taxonomy in bytes that came from outside: checked whole.
  public static func taxonomy(from bytes: [UInt8]) throws(CompiledFailure) -> Taxonomy {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(CompiledFailure) in try taxonomy(from: bytes) }
    }
    return try result.get()
  }

  /// The taxonomy in bytes that came from outside, such as a mapped file: checked whole, and copied.
  public static func taxonomy(from bytes: UnsafeRawBufferPointer) throws(CompiledFailure) -> Taxonomy {
    guard bytes.starts(with: magic) else { throw .foreign }
    guard bytes.count >= headSize else { throw .truncated }
    let version = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard version == format else { throw .version(Int(truncatingIfNeeded: version)) }
    let quick = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 48, as: UInt64.self))
    let tables = UnsafeRawBufferPointer(rebasing: bytes[headSize...])
    guard quickHash(Array(bytes[16..<48]), QuickHash.of(tables)) == quick else { throw .damaged }
    return try read(bytes, isTrusted: false)
  }

  /// The long hash is covered too.
  private static func quickHash(_ hash: [UInt8], _ tables: UInt64) -> UInt64 {
    hash.withUnsafeBytes(QuickHash.of) &* 31 &+ tables
  }

  /// The taxonomy in bytes; those that this program was built with are trusted.
  static func read(_ bytes: UnsafeRawBufferPointer, isTrusted: Bool) throws(CompiledFailure) -> Taxonomy {
    guard bytes.starts(with: magic) else { throw .foreign }
    guard bytes.count >= headSize else { throw .truncated }
    let version = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    guard version == format else { throw .version(Int(truncatingIfNeeded: version)) }
    var reader = CompiledReader(UnsafeRawBufferPointer(rebasing: bytes[headSize...]))
    let names = try reader.strings()
    guard names.count == 2 else { throw .unsound("name") }
    let concepts = try concepts(&reader)
    let trades = try trades(&reader, concepts: concepts.count)
    let cues = try reader.strings()
    let wordLists = zip(try reader.strings(), try reader.stringLists()).map { WordList(name: $0, words: $1) }
    let surveyed = try reader.array(of: UInt32.self)
    let lexicon = try Lexicon(&reader)
    if !isTrusted { try lexicon.check(concepts: concepts.count, trades: trades.count, cues: cues.count) }
    let details = try TaxonomyDetails(&reader, concepts: concepts.count, trades: trades.count)
    let paths = try reader.strings()
    let contents = try reader.lists(of: UInt8.self)
    guard paths.count == contents.count else { throw .unsound("files") }
    guard reader.isAtEnd else { throw .unsound("end") }
    return Taxonomy(
      name: names[0], version: names[1], hash: SHA256.hex(of: Array(bytes[16..<48])),
      concepts: concepts,
      trades: trades, cues: cues, wordLists: wordLists, lexicon: lexicon,
      surveyedPostings: Int(surveyed.first ?? 0), details: details,
      files: paths.indices.map { TaxonomyFile(path: paths[$0], bytes: Array(contents[$0])) })
  }

  /// What the hash is taken of.
  static func tables(of taxonomy: Taxonomy) -> [UInt8] {
    var writer = CompiledWriter()
    writer.strings([taxonomy.name, taxonomy.version])
    write(taxonomy.concepts, &writer)
    write(taxonomy.trades, &writer)
    writer.strings(taxonomy.cues)
    writer.strings(taxonomy.wordLists.map(\.name))
    writer.stringLists(taxonomy.wordLists.map(\.words))
    writer.array([UInt32(taxonomy.surveyedPostings)])
    taxonomy.lexicon.write(&writer)
    taxonomy.details.write(&writer)
    writer.strings(taxonomy.files.map(\.path))
    writer.lists(FlatLists(taxonomy.files.map(\.bytes)))
    return writer.bytes
  }

  // MARK: Concepts

  private static func write(_ concepts: [Concept], _ writer: inout CompiledWriter) {
    writer.strings(concepts.flatMap { [$0.id, $0.domain, $0.kind.rawValue, $0.french, $0.english] })
    writer.numbers(concepts.map(\.broader))
    writer.numbers(concepts.map { $0.related.map(\.concept) })
    writer.numbers(concepts.map { $0.related.map(\.percent) })
    writer.stringLists(concepts.map(\.esco))
    writer.stringLists(concepts.map(\.rome))
    writer.array(concepts.map { UInt32($0.demand) })
  }

  private static func concepts(_ reader: inout CompiledReader) throws(CompiledFailure) -> [Concept] {
    let texts = try reader.strings()
    let count = texts.count / 5
    let broader = try reader.numbers(below: count)
    let related = try reader.numbers(below: count)
    let percents = try reader.numbers(below: 101)
    let (esco, rome) = (try reader.stringLists(), try reader.stringLists())
    let demand = try reader.array(of: UInt32.self)
    guard
      [broader.count, related.count, percents.count, esco.count, rome.count, demand.count].allSatisfy({
        $0 == count
      })
    else {
      throw .unsound("concepts")
    }
    var concepts: [Concept] = []
    for index in 0..<count {
      let own = Array(texts[index * 5..<index * 5 + 5])
      guard let kind = SkillKind(rawValue: own[2]) else { throw .unsound("kind") }
      concepts.append(
        Concept(
          id: own[0], domain: own[1], kind: kind, french: own[3], english: own[4], broader: broader[index],
          related: zip(related[index], percents[index]).map { ($0, $1) }, esco: esco[index],
          rome: rome[index],
          demand: Int(demand[index])))
    }
    return concepts
  }

  // MARK: Trades

  private static func write(_ trades: [Trade], _ writer: inout CompiledWriter) {
    writer.strings(trades.flatMap { [$0.id, $0.french, $0.english, $0.family] })
    writer.numbers(trades.map { $0.skill.map { [$0] } ?? [] })
    writer.numbers(trades.map(\.broader))
    writer.numbers(trades.map(\.core))
    writer.stringLists(trades.map(\.esco))
    writer.stringLists(trades.map(\.rome))
    writer.numbers(trades.map { $0.neighbours.map(\.trade) })
    writer.numbers(trades.map { $0.neighbours.map(\.percent) })
    writer.stringLists(trades.map { $0.neighbours.map(\.reason) })
  }

  private static func trades(_ reader: inout CompiledReader, concepts: Int) throws(CompiledFailure) -> [Trade]
  {
    let texts = try reader.strings()
    let count = texts.count / 4
    let skills = try reader.numbers(below: concepts)
    let broader = try reader.numbers(below: count)
    let core = try reader.numbers(below: concepts)
    let esco = try reader.stringLists()
    let rome = try reader.stringLists()
    let neighbours = try reader.numbers(below: count)
    let percents = try reader.numbers(below: 101)
    let reasons = try reader.stringLists()
    let counts = [
      skills.count, broader.count, core.count, esco.count, rome.count, neighbours.count, percents.count,
      reasons.count,
    ]
    guard counts.allSatisfy({ $0 == count }) else { throw .unsound("trades") }
    return (0..<count).map { index in
      let own = texts[index * 4..<index * 4 + 4].map { $0 }
      let beside = zip(neighbours[index], zip(percents[index], reasons[index])).map {
        Trade.Neighbour(trade: $0, percent: $1.0, reason: $1.1)
      }
      return Trade(
        id: own[0], french: own[1], english: own[2], family: own[3], skill: skills[index].first,
        broader: broader[index],
        core: core[index], esco: esco[index], rome: rome[index], neighbours: beside)
    }
  }
}
