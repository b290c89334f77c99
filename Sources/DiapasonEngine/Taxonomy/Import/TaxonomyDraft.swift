/// Another taxonomy while it is read: its entries by id, whatever order they come in.
struct TaxonomyDraft: Sendable {
  /// A label longer than that is a text in the wrong place.
  static let longestLabel = 1_000
  /// A note longer than that is left out.
  static let longestNote = 20_000

  var origin = Origin(id: "")
  var origins: [Origin] = []
  var entries: [String: DraftEntry] = [:]
  /// The words of the language that come with it, such as cues and headings.
  var files: [TaxonomyFile] = []
  var surveyedPostings = 0
  /// The languages in which every entry has a name, where the file says so.
  var languages: [Language]?
  private(set) var problems: [TaxonomyProblem] = []

  /// Changes the entry of that id, which is made where it is not there yet.
  mutating func change(
    _ id: String, _ role: DraftEntry.Role, _ file: String, _ line: Int, _ change: (inout DraftEntry) -> Void
  ) {
    change(&entries[id, default: DraftEntry(id: id, role: role, file: file, line: line)])
  }

  /// Changes an entry that must be there: one that is not is told with the place that asks for it.
  mutating func changeKnown(
    _ id: String, _ file: String, _ line: Int, _ change: (inout DraftEntry) -> Void
  ) {
    guard entries[id] != nil else {
      return note(
        file, line,
        Wording(
          "\(id) : aucune entrée n'a cet identifiant ; lien ignoré",
          "\(id): no entry has this id; link left out"))
    }
    change(&entries[id, default: DraftEntry(id: id, role: .trade, file: file, line: line)])
  }

  /// Whether a label is short enough to be one; one that is not is told.
  mutating func accepts(_ label: String, _ file: String, _ line: Int) -> Bool {
    guard label.utf8.count > Self.longestLabel else { return !label.isEmpty }
    note(
      file, line,
      Wording(
        "libellé de \(label.utf8.count) octets ignoré (au plus \(Self.longestLabel))",
        "label of \(label.utf8.count) bytes left out (\(Self.longestLabel) at most)"))
    return false
  }

  /// The name in a language; a second one that differs becomes a label.
  mutating func name(_ id: String, _ language: Language, _ text: String, _ file: String, _ line: Int) {
    guard accepts(text, file, line), let known = entries[id] else { return }
    if known.names[language] == nil {
      entries[id]?.names[language] = text
    } else if known.names[language] != text {
      label(id, language, text, file, line)
    }
  }

  /// A label, once for each language.
  mutating func label(
    _ id: String, _ language: Language?, _ text: String, isHidden: Bool = false, code: String = "",
    _ file: String, _ line: Int
  ) {
    guard accepts(text, file, line), let known = entries[id] else { return }
    let isThere = known.labels.contains {
      $0.text == text && $0.language == language && $0.isHidden == isHidden && $0.code == code
        && !$0.isGuarded && !$0.isPattern
    }
    guard !isThere else { return }
    var phrase = PhraseSource(text: text, isPattern: false, isHidden: isHidden, file: file, line: line)
    (phrase.language, phrase.code) = (language, code)
    entries[id]?.labels.append(phrase)
  }

  /// A text told of an entry, where it is not too long.
  mutating func note(_ id: String, _ key: String, _ text: String, _ file: String, _ line: Int) {
    guard text.utf8.count <= Self.longestNote else {
      return note(
        file, line,
        Wording(
          "« \(key) » de \(text.utf8.count) octets ignoré (au plus \(Self.longestNote))",
          "“\(key)” of \(text.utf8.count) bytes left out (\(Self.longestNote) at most)"))
    }
    entries[id]?.details.keep(key, text)
  }

  mutating func note(_ file: String, _ line: Int, _ wording: Wording, isRemark: Bool = false) {
    var problem = TaxonomyProblem(file: file, line: line, wording)
    problem.isRemark = isRemark
    problems.append(problem)
  }

  mutating func add(_ problems: [TaxonomyProblem]) { self.problems += problems }

  /// What was read, in the order of ids; entries without a name and links to nothing are left out and told.
  func source() -> TaxonomySource {
    var draft = self
    draft.dropUnnamed()
    draft.dropLoose()
    var source = TaxonomySource()
    let sorted = draft.entries.values.sorted { $0.id < $1.id }
    source.concepts = sorted.compactMap(\.concept)
    source.trades = sorted.compactMap(\.trade)
    (source.origin, source.origins) = (origin, origins)
    source.surveyedPostings = surveyedPostings
    for entry in sorted where entry.demand > 0 { source.demand[entry.id] = entry.demand }
    source.languages =
      languages
      ?? Language.allCases.filter { language in
        sorted.allSatisfy { $0.names[language] != nil }
      }
    source.problems = draft.problems
    return source
  }

  /// Turns the addresses of links into ids, and leaves out what leads nowhere.
  private mutating func dropLoose() {
    let ids = entries.mapValues(\.id)
    for key in entries.keys.sorted() {
      guard var entry = entries[key] else { continue }
      let loose = entry.resolve { ids[$0] }
      entries[key] = entry
      guard let first = loose.first else { continue }
      note(
        entry.file, entry.line,
        Wording(
          "\(entry.id) : \(loose.count) lien\(loose.count > 1 ? "s" : "") vers des entrées absentes, dont \(first) ; ignoré\(loose.count > 1 ? "s" : "")",
          "\(entry.id): \(loose.count) link\(loose.count > 1 ? "s" : "") to entries that are not there, such as \(first); left out"
        ), isRemark: true)
    }
  }

  private mutating func dropUnnamed() {
    for entry in entries.values.sorted(by: { $0.id < $1.id }) where entry.names.isEmpty {
      note(
        entry.file, entry.line,
        Wording(
          "\(entry.id) : ni nom français ni nom anglais ; entrée ignorée",
          "\(entry.id): no name in French or English; entry left out"))
      entries[entry.id] = nil
    }
  }
}
