/// The details of all concepts, or of all trades, in flat arrays.
struct DetailTable: Sendable {
  /// An entry that another is linked to.
  struct Link: BitwiseCopyable, Sendable {
    /// Which of the taxonomy's kinds of link.
    var kind: UInt32
    var target: Meaning
  }

  private static let fieldEnd: UInt8 = 0x1F

  /// For each entry its place among the taxonomy's origins.
  var origins: [UInt32] = []
  /// One for a heading that others stand under.
  var groups: [UInt8] = []
  var links = FlatLists<Link>()
  /// Keys and values, one after the other.
  var facts = FlatLists<UInt8>()

  init() {}

  init(_ reader: inout CompiledReader, count: Int) throws(CompiledFailure) {
    origins = try reader.array(of: UInt32.self)
    groups = try reader.array(of: UInt8.self)
    links = try reader.lists(of: Link.self)
    facts = try reader.lists(of: UInt8.self)
    guard [origins.count, groups.count, links.count, facts.count].allSatisfy({ $0 == count }) else {
      throw .unsound("details")
    }
  }

  func write(_ writer: inout CompiledWriter) {
    writer.array(origins)
    writer.array(groups)
    writer.lists(links)
    writer.lists(facts)
  }

  mutating func append(
    _ details: EntryDetails, origin: Int, kinds: [String: Int], target: (String) -> Meaning?
  ) {
    origins.append(UInt32(origin))
    groups.append(details.isGroup ? 1 : 0)
    links.append(
      details.links.flatMap { list in
        list.ids.compactMap { id in
          target(id).map { Link(kind: UInt32(kinds[list.kind] ?? 0), target: $0) }
        }
      })
    facts.append(
      details.facts.flatMap { Array($0.key.utf8) + [Self.fieldEnd] + Array($0.value.utf8) + [Self.fieldEnd] })
  }

  /// What is told of an entry, in the order of its file.
  func facts(of entry: Int) -> [EntryDetails.Fact] {
    let fields = facts[entry].split(separator: Self.fieldEnd, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return stride(from: 0, to: fields.count - 1, by: 2).map {
      EntryDetails.Fact(key: fields[$0], value: fields[$0 + 1])
    }
  }

  /// Whether every number leads somewhere.
  func isSound(origins count: Int, kinds: Int, concepts: Int, trades: Int) -> Bool {
    origins.allSatisfy { $0 < count }
      && links.items.allSatisfy { link in
        guard link.kind < kinds else { return false }
        switch link.target.kind {
        case .concept: return link.target.index < concepts
        case .trade: return link.target.index < trades
        case .cue: return false
        }
      }
  }
}
