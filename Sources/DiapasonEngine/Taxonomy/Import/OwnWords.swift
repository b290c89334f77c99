/// Reads what our own exports say in words of their own, beside SKOS.
struct OwnWords {
  private var phrases = TaxonomySourceReader()

  /// Puts one statement's text into the entry; what is wrong with it, or nil.
  mutating func read(
    _ name: String, _ text: String, into entry: inout DraftEntry, _ path: String, _ line: Int
  ) -> Wording? {
    let (first, rest) = text.cut()
    switch name {
    case "kind": entry.role = SkillKind(rawValue: text).map { .skill($0) } ?? .trade
    case "domain": entry.domain = text
    case "group": entry.details.isGroup = text == "true"
    case "from": entry.details.origin = text
    case "esco": entry.esco.append(text)
    case "rome": entry.rome.append(text)
    case "demand": entry.demand = Int(text) ?? 0
    case "fact": entry.details.keep(first, rest)
    case "related": entry.related.append((rest, Int(first) ?? 0))
    case "neighbour":
      let (id, reason) = rest.cut()
      entry.neighbours.append((id, Int(first) ?? 0, reason))
    default: return phrase(name, text, into: &entry, path, line)
    }
    return nil
  }

  private mutating func phrase(
    _ name: String, _ text: String, into entry: inout DraftEntry, _ path: String, _ line: Int
  ) -> Wording? {
    let parts = name.split(separator: "-")
    guard let list = parts.first, ["labels", "hidden", "patterns", "told"].contains(list) else { return nil }
    let isPattern = list == "patterns" || list == "told"
    guard let node = try? YAMLReader.read(Array(text.utf8)),
      var phrase = phrases.phrase(node, isPattern: isPattern, isHidden: list == "hidden")
    else {
      return Wording(
        "« \(Self.head(text)) » n'est pas un libellé ; il est ignoré",
        "“\(Self.head(text))” is not a label; left out")
    }
    phrase.isTold = list == "told"
    phrase.language = parts.dropFirst().first.flatMap { Language(rawValue: String($0)) }
    (phrase.file, phrase.line) = (path, line)
    entry.labels.append(phrase)
    return nil
  }

  private static func head(_ text: String) -> String { String(text.prefix(60)) }
}

extension Origin {
  /// Takes what a statement says of where a taxonomy comes from.
  mutating func set(_ predicate: String, _ text: String) {
    switch predicate {
    case Namespace.terms + "title", Namespace.skos + "prefLabel", Namespace.rdfs + "label":
      if name.isEmpty { name = text }
    case Namespace.owl + "versionInfo": version = text
    case Namespace.terms + "license": licence = text
    case Namespace.terms + "rights": attribution = text
    case Namespace.own + "address": address = text
    default: break
    }
  }
}

extension String {
  /// The rest of a text that begins so, or nil.
  func after(_ beginning: String) -> String? {
    utf8.starts(with: beginning.utf8)
      ? String(decoding: Array(utf8.dropFirst(beginning.utf8.count)), as: UTF8.self) : nil
  }

  /// What stands before and after the first of a mark; a mark is one byte.
  func cut(at mark: Unicode.Scalar = " ") -> (first: String, rest: String) {
    let bytes = Array(utf8)
    guard let place = bytes.firstIndex(of: UInt8(ascii: mark)) else { return (self, "") }
    return (
      String(decoding: bytes[..<place], as: UTF8.self), String(decoding: bytes[(place + 1)...], as: UTF8.self)
    )
  }
}
