/// Finds sentences of a posting that stand word for word in a profile: whoever pastes the posting into their profile
/// says nothing of themselves.
struct PastedText: Sendable {
  /// Two people may well write the same short item; so many letters they do not.
  private static let leastLetters = 30
  /// One sentence may be a coincidence or a quotation.
  private static let leastClauses = 3

  /// The clauses of a document by a hash of their letters.
  let clauses: [UInt64: ByteRange]

  /// The clauses of which this is known.
  init(clauses: [UInt64: ByteRange]) { self.clauses = clauses }

  /// The hashes of its sentences, in no order.
  var hashes: Dictionary<UInt64, ByteRange>.Keys { clauses.keys }

  init(_ document: Document) {
    var clauses: [UInt64: ByteRange] = [:]
    for clause in document.sections.flatMap(\.clauses)
    where clause.kind != .frontMatter && clause.kind != .other {
      let letters = Folding.folded(document.quote(clause.content))
      guard letters.count >= Self.leastLetters else { continue }
      let hash = WordHash.of(letters)
      if clauses[hash] == nil { clauses[hash] = clause.content }
    }
    self.clauses = clauses
  }

  /// The same with nothing but what the posting holds too.
  func shared(with posting: PastedText) -> PastedText {
    PastedText(clauses: clauses.filter { posting.clauses[$0.key] != nil })
  }

  /// The clauses of this profile that the posting holds too, in order; none where they are too few to mean anything.
  func copied(from posting: PastedText) -> [ByteRange] {
    let common = clauses.filter { posting.clauses[$0.key] != nil }.map(\.value)
    return common.count < Self.leastClauses ? [] : common.sorted { $0.start < $1.start }
  }
}
