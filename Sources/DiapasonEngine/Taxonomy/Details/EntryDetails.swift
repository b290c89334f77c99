/// What a concept or trade carries beside names and places in the order of things, as it is written.
struct EntryDetails: Sendable, Equatable {
  /// Something told of an entry that Diapason keeps and does not use.
  struct Fact: Sendable, Equatable {
    var key: String
    var value: String
  }

  /// Other entries that stand in some relation to it, the nearest first.
  struct LinkList: Sendable, Equatable {
    var kind: String
    var ids: [String]
  }

  /// Which of the taxonomy's origins it comes from; empty for the taxonomy itself.
  var origin = ""
  /// A heading that others stand under: found by name, never heard in a text.
  var isGroup = false
  var links: [LinkList] = []
  var facts: [Fact] = []

  /// Adds one id to the links of a kind, once.
  mutating func link(_ kind: String, to id: String) {
    guard let place = links.firstIndex(where: { $0.kind == kind }) else {
      return links.append(LinkList(kind: kind, ids: [id]))
    }
    if links[place].ids.last != id { links[place].ids.append(id) }
  }

  /// Keeps a value where there is one, each once.
  mutating func keep(_ key: String, _ value: String) {
    let fact = Fact(key: key.split(whereSeparator: \.isWhitespace).joined(separator: "-"), value: value)
    if !value.isEmpty, !facts.contains(fact) { facts.append(fact) }
  }
}
