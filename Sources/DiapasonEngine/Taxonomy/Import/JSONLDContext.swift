/// What the keys of a JSON-LD text stand for: the part of its `@context` that taxonomies use.
struct JSONLDContext {
  /// One key: its address, and how its values are to be taken.
  struct Term {
    var address: String
    var isResource = false
    var isLanguageMap = false
    var language: String?
  }

  private var terms: [String: Term] = [:]
  private var vocabulary = ""
  private var base = ""
  private(set) var language: String?
  /// What the text asks for that is not read.
  private(set) var problems: [Wording] = []

  /// Takes one `@context`, after those before it.
  mutating func add(_ context: JSONValue) {
    switch context {
    case .array(let parts): for part in parts { add(part) }
    case .string(let address):
      problems.append(
        Wording(
          "contexte distant \(address) : rien n'est téléchargé ; écrivez le contexte dans le fichier",
          "remote context \(address): nothing is fetched; write the context into the file"))
    default:
      // Prefixes may stand after the terms that use them.
      for _ in 0..<2 { for member in context.members { add(member) } }
    }
  }

  private mutating func add(_ member: JSONValue.Member) {
    switch member.key {
    case "@vocab": vocabulary = member.value.string ?? ""
    case "@base": base = member.value.string ?? ""
    case "@language": language = member.value.string
    case let key where key.hasPrefix("@"): break
    default:
      guard let address = member.value.string ?? member.value["@id"]?.string else { return }
      var term = Term(address: self.address(address))
      term.isResource = ["@id", "@vocab"].contains(member.value["@type"]?.string)
      term.isLanguageMap = member.value["@container"]?.string == "@language"
      term.language = member.value["@language"]?.string
      terms[member.key] = term
    }
  }

  /// What a key stands for; nil where it stands for nothing.
  func term(_ key: String) -> Term? {
    if let term = terms[key] { return term }
    if key.contains(":") { return Term(address: address(key)) }
    return vocabulary.isEmpty ? nil : Term(address: vocabulary + key)
  }

  /// The whole address of a name with a prefix, or of a keyword that a term stands for.
  func address(_ name: String) -> String {
    let (prefix, rest) = name.cut(at: ":")
    if let term = terms[prefix], name.contains(":"), !rest.hasPrefix("//") { return term.address + rest }
    if let term = terms[name] { return term.address }
    if name.contains(":") || name.hasPrefix("@") { return name }
    return vocabulary + name
  }

  /// The whole address of something that is spoken of.
  func resource(_ name: String) -> String {
    if name.hasPrefix("_:") { return name }
    return name.contains(":") ? address(name) : base + name
  }
}
