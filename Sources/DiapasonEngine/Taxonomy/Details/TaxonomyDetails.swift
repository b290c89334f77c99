/// What a taxonomy keeps beside the words by which skills are heard: origins, links, further facts.
struct TaxonomyDetails: Sendable {
  /// The taxonomy itself first, then those that its entries were taken from.
  var origins = [Origin(id: "")]
  /// The kinds of link, by name.
  var kinds: [String] = []
  var concepts = DetailTable()
  var trades = DetailTable()

  /// The details of the entries of a source.
  init(_ source: TaxonomySource, target: (String) -> Meaning?) {
    origins = [source.origin] + source.origins
    let all = source.concepts.map(\.details) + source.trades.map(\.details)
    kinds = Set(all.flatMap { $0.links.map(\.kind) }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    let places = Dictionary(
      origins.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    func place(_ details: EntryDetails) -> Int { places[details.origin] ?? 0 }
    for entry in source.concepts {
      concepts.append(entry.details, origin: place(entry.details), kinds: numbers, target: target)
    }
    for entry in source.trades {
      trades.append(entry.details, origin: place(entry.details), kinds: numbers, target: target)
    }
  }

  init(
    _ reader: inout CompiledReader, concepts conceptCount: Int, trades tradeCount: Int
  ) throws(CompiledFailure) {
    origins = try reader.stringLists().map { fields throws(CompiledFailure) in
      guard let origin = Origin(fields: fields) else { throw .unsound("origins") }
      return origin
    }
    kinds = try reader.strings()
    concepts = try DetailTable(&reader, count: conceptCount)
    trades = try DetailTable(&reader, count: tradeCount)
    let tables = [concepts, trades]
    guard !origins.isEmpty,
      tables.allSatisfy({
        $0.isSound(origins: origins.count, kinds: kinds.count, concepts: conceptCount, trades: tradeCount)
      })
    else { throw .unsound("details") }
  }

  func write(_ writer: inout CompiledWriter) {
    writer.stringLists(origins.map(\.fields))
    writer.strings(kinds)
    concepts.write(&writer)
    trades.write(&writer)
  }
}

extension Origin {
  fileprivate var fields: [String] { [id, name, version, address, licence, attribution] }

  fileprivate init?(fields: [String]) {
    guard fields.count == 6 else { return nil }
    self.init(id: fields[0])
    (name, version, address, licence, attribution) = (fields[1], fields[2], fields[3], fields[4], fields[5])
  }
}
