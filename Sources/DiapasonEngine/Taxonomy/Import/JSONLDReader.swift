/// Reads JSON-LD into statements: contexts in the file, prefixes, terms, language maps, nodes within nodes, lists.
///
/// Remote contexts, `@reverse`, `@nest`, `@included` and scoped contexts are not read; each is told.
struct JSONLDReader {
  private static let unread: Set<String> = ["@reverse", "@nest", "@included", "@import"]

  private let path: String
  private var context = JSONLDContext()
  private var blanks = 0
  private(set) var statements: [RDFStatement] = []
  private(set) var problems: [TaxonomyProblem] = []

  /// Reads the bytes of a file.
  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    let text = SourceText(decoding: bytes)
    let (value, problem) = JSONReader.read(text.bytes)
    if let problem {
      let line = text.position(at: problem.range?.start ?? 0).line
      problems.append(TaxonomyProblem(file: path, line: line, problem.message))
    }
    guard let value else { return }
    for top in value.items.isEmpty ? [value] : value.items {
      if let own = top["@context"] { context.add(own) }
      if let graph = top["@graph"] {
        for node in graph.items.isEmpty ? [graph] : graph.items { _ = read(node) }
      } else {
        _ = read(top)
      }
    }
    for wording in context.problems { note(wording) }
  }

  private mutating func note(_ wording: Wording) {
    guard !problems.contains(where: { $0.wording == wording }) else { return }
    problems.append(TaxonomyProblem(file: path, line: 1, wording))
  }

  /// The address of a node, whose statements are added; the reader of JSON has capped how deep they nest.
  private mutating func read(_ node: JSONValue) -> String {
    var subject = ""
    for member in node.members where keyword(member.key) == "@id" {
      subject = member.value.string.map(context.resource) ?? ""
    }
    if subject.isEmpty {
      blanks += 1
      subject = "_:b\(blanks)"
    }
    for member in node.members { read(member, of: subject) }
    return subject
  }

  private mutating func read(_ member: JSONValue.Member, of subject: String) {
    switch keyword(member.key) {
    case "@id", "@context", "@index": return
    case "@type":
      for type in items(member.value).compactMap(\.string) {
        add(subject, Namespace.type, .resource(context.address(type)))
      }
    case let key where Self.unread.contains(key):
      note(
        Wording(
          "« \(key) » n'est pas lu ; écrivez ces liens sous leur sujet",
          "“\(key)” is not read; write these links under their subject"))
    default:
      guard let term = context.term(member.key) else { return }
      for value in items(member.value) { self.value(value, term, of: subject) }
    }
  }

  /// What a key means where a term stands for a keyword: `"id": "@id"`.
  private func keyword(_ key: String) -> String {
    key.hasPrefix("@") ? key : (context.term(key)?.address ?? key)
  }

  private mutating func value(_ value: JSONValue, _ term: JSONLDContext.Term, of subject: String) {
    switch value {
    case .string(let text):
      let object: RDFTerm =
        term.isResource
        ? .resource(context.resource(text)) : .text(text, language: term.language ?? context.language)
      add(subject, term.address, object)
    case .number(let number):
      add(subject, term.address, .text(Int(exactly: number).map(String.init) ?? "\(number)", language: nil))
    case .bool(let bool): add(subject, term.address, .text(bool ? "true" : "false", language: nil))
    case .object where term.isLanguageMap:
      for member in value.members {
        for text in items(member.value).compactMap(\.string) {
          add(subject, term.address, .text(text, language: member.key == "@none" ? nil : member.key))
        }
      }
    case .object: node(value, term, of: subject)
    case .null, .array: break
    }
  }

  private mutating func node(_ value: JSONValue, _ term: JSONLDContext.Term, of subject: String) {
    if let text = value["@value"] {
      let words = text.string ?? text.integer.map(String.init) ?? ""
      add(subject, term.address, .text(words, language: value["@language"]?.string))
    } else if let list = value["@list"] ?? value["@set"] {
      for item in items(list) { self.value(item, term, of: subject) }
    } else {
      add(subject, term.address, .resource(read(value)))
    }
  }

  private func items(_ value: JSONValue) -> [JSONValue] {
    if case .array(let items) = value { items } else { [value] }
  }

  private mutating func add(_ subject: String, _ predicate: String, _ object: RDFTerm) {
    statements.append(RDFStatement(subject: subject, predicate: predicate, object: object, line: 1))
  }
}
