/// Makes entries of the statements of a graph: SKOS of any publisher, with the further words of ESCO and our own.
///
/// The statements come in any order; entries are made by the first that names them as a subject.
struct SKOSImport {
  private let path: String
  private var draft: TaxonomyDraft
  /// Whether the file is one of our own exports: then our own words tell what SKOS only repeats.
  private var isOwn = false
  /// SKOS-XL: the texts of labels that are resources, and which entries have them.
  private var literals: [String: RDFTerm] = [:]
  private var labelled: [(subject: String, kind: String, label: String, line: Int)] = []
  private var codes: [String: [LabelCode]] = [:]
  private var origins: [String: Origin] = [:]
  private var linked: [(subject: String, kind: String, target: String, line: Int)] = []
  /// Resources that are no concepts: schemes, collections, label resources.
  private var others: Set<String> = []
  private var otherLanguages: Set<String> = []
  private var words = OwnWords()

  private init(_ path: String, _ draft: TaxonomyDraft) { (self.path, self.draft) = (path, draft) }

  /// Adds what the statements say to the draft.
  static func read(_ path: String, _ statements: [RDFStatement], into draft: inout TaxonomyDraft) {
    var reader = SKOSImport(path, draft)
    reader.classify(statements)
    for statement in statements { reader.read(statement) }
    reader.finish()
    draft = reader.draft
  }

  // MARK: What is what

  private mutating func classify(_ statements: [RDFStatement]) {
    var described: [String: Int] = [:]
    var typed: Set<String> = []
    for statement in statements {
      if statement.predicate == Namespace.own + "form" { isOwn = true }
      if statement.predicate == Namespace.skosXL + "literalForm" {
        literals[statement.subject] = statement.object
      }
      if statement.predicate == Namespace.skos + "prefLabel" {
        described[statement.subject] = described[statement.subject] ?? statement.line
      }
      guard statement.predicate == Namespace.type, let type = statement.object.address else { continue }
      if let role = Self.role(type) {
        typed.insert(statement.subject)
        make(statement.subject, role, statement.line)
      } else {
        others.insert(statement.subject)
      }
    }
    // Some publishers do not say that what has a name is a concept.
    for (subject, line) in described.sorted(by: { $0.key < $1.key })
    where !typed.contains(subject) && !others.contains(subject) {
      make(subject, .skill(.skill), line)
    }
  }

  private static func role(_ type: String) -> DraftEntry.Role? {
    switch type {
    case Namespace.skos + "Concept", Namespace.escoModel + "Skill", Namespace.escoModel + "MemberConcept":
      .skill(.skill)
    case Namespace.escoModel + "Occupation": .trade
    default: nil
    }
  }

  private mutating func make(_ subject: String, _ role: DraftEntry.Role, _ line: Int) {
    let (id, isTrade) = Namespace.id(subject)
    let isOccupation = isTrade ?? (role == .trade || subject.hasPrefix(Namespace.esco + "occupation/"))
    let line = line
    if draft.entries[subject] == nil {
      var entry = DraftEntry(id: id, role: isOccupation ? .trade : role, file: path, line: line)
      entry.details.origin = isOwn ? "" : (subject.hasPrefix(Namespace.esco) ? ESCOTables.origin.id : "")
      entry.domain = isOwn ? "" : (subject.hasPrefix(Namespace.esco) ? ESCOTables.origin.id : "imported")
      if !isOwn, subject.hasPrefix(Namespace.esco), let code = subject.split(separator: "/").last {
        entry.esco = [String(code)]
        origins[ESCOTables.origin.id] = ESCOTables.origin
      }
      draft.entries[subject] = entry
    } else if isOccupation {
      draft.entries[subject]?.role = .trade
    }
  }

  // MARK: Statements

  private mutating func read(_ statement: RDFStatement) {
    let subject = statement.subject
    guard draft.entries[subject] != nil else { return readOther(statement) }
    if let name = statement.predicate.after(Namespace.own) {
      return own(name, statement)
    }
    if let name = statement.predicate.after(Namespace.skos) { return skos(name, statement) }
    if let name = statement.predicate.after(Namespace.skosXL) {
      if let label = statement.object.address { labelled.append((subject, name, label, statement.line)) }
    } else if let name = statement.predicate.after(Namespace.escoModel) {
      esco(name, statement)
    } else if !isOwn, let name = statement.predicate.after(Namespace.terms) {
      terms(name, statement)
    }
  }

  private mutating func skos(_ name: String, _ statement: RDFStatement) {
    let (subject, line) = (statement.subject, statement.line)
    switch name {
    case "prefLabel", "altLabel", "hiddenLabel": label(subject, name, statement.object, line)
    case "broader", "broaderGeneric", "broaderPartitive":
      if let above = statement.object.address { broader(subject, above) }
    case "narrower", "narrowerGeneric", "narrowerPartitive":
      if let below = statement.object.address, draft.entries[below] != nil { broader(below, subject) }
    case "related":
      if !isOwn, let other = statement.object.address { linked.append((subject, "related", other, line)) }
    case "exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch":
      if !isOwn, let other = statement.object.address { match(subject, name, other) }
    case "notation":
      if !isOwn, let text = statement.object.text { draft.note(subject, name, text, path, line) }
    case "definition", "scopeNote", "note", "example", "historyNote", "editorialNote", "changeNote":
      if !isOwn { note(subject, name, statement.object, line) }
    default: break
    }
  }

  private mutating func label(_ subject: String, _ kind: String, _ object: RDFTerm, _ line: Int) {
    guard let text = object.text else { return }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let language = object.language.flatMap { Language(rawValue: $0) }
    if let other = object.language, language == nil {
      otherLanguages.insert(other)
    } else if kind == "prefLabel" {
      draft.name(subject, language ?? .french, isOwn ? text : words, path, line)
    } else {
      draft.label(subject, language, isOwn ? text : words, isHidden: kind == "hiddenLabel", path, line)
    }
  }

  private mutating func broader(_ subject: String, _ above: String) {
    if draft.entries[subject]?.broader.contains(above) == false {
      draft.entries[subject]?.broader.append(above)
    }
  }

  private mutating func match(_ subject: String, _ kind: String, _ other: String) {
    draft.entries[subject]?.details.keep(kind, other)
    guard ["exactMatch", "closeMatch"].contains(kind), other.hasPrefix(Namespace.esco),
      let code = other.split(separator: "/").last.map(String.init),
      draft.entries[subject]?.esco.contains(code) == false
    else { return }
    draft.entries[subject]?.esco.append(code)
  }

  private mutating func note(_ subject: String, _ kind: String, _ object: RDFTerm, _ line: Int) {
    guard let text = object.text else { return }
    guard let tag = object.language else { return draft.note(subject, kind, text, path, line) }
    if Language(rawValue: tag) != nil { draft.note(subject, "\(kind).\(tag)", text, path, line) }
  }

  private mutating func terms(_ name: String, _ statement: RDFStatement) {
    let value = statement.object.text ?? statement.object.address ?? ""
    if statement.object.language.map({ Language(rawValue: $0) == nil }) ?? false { return }
    draft.note(statement.subject, name, value, path, statement.line)
  }

  private mutating func esco(_ name: String, _ statement: RDFStatement) {
    guard let other = statement.object.address else { return }
    switch name {
    case "skillType":
      if other.hasSuffix("/knowledge") { draft.entries[statement.subject]?.role = .skill(.knowledge) }
    case "relatedEssentialSkill":
      if draft.entries[statement.subject]?.role == .trade {
        draft.entries[statement.subject]?.core.append(other)
      } else {
        linked.append((statement.subject, "essential", other, statement.line))
      }
    case "relatedOptionalSkill": linked.append((statement.subject, "optional", other, statement.line))
    default: break
    }
  }

  // MARK: Our own words

  private mutating func own(_ name: String, _ statement: RDFStatement) {
    let (subject, line) = (statement.subject, statement.line)
    if let target = statement.object.address {
      if name == "core" { draft.entries[subject]?.core.append(target) }
      if name == "skill" { draft.entries[subject]?.skill = target }
      return
    }
    guard let text = statement.object.text, var entry = draft.entries[subject] else { return }
    let (first, rest) = text.cut()
    switch name {
    case "link": linked.append((subject, first, rest, line))
    case "code", "hidden-code":
      let language = statement.object.language.flatMap { Language(rawValue: $0) }
      codes[subject, default: []].append(
        LabelCode(code: first, text: rest, language: language, isHidden: name != "code"))
    default:
      if let problem = words.read(name, text, into: &entry, path, line) { draft.note(path, line, problem) }
      draft.entries[subject] = entry
    }
  }

  /// What is said of the taxonomy itself, of its origins and of labels that are resources.
  private mutating func readOther(_ statement: RDFStatement) {
    guard let text = statement.object.text ?? statement.object.address else { return }
    if statement.subject == Namespace.taxonomy, let name = statement.predicate.after(Namespace.own) {
      switch name {
      case "file":
        let (path, content) = text.cut(at: "\n")
        draft.files.append(TaxonomyFile(path: path, bytes: Array(content.utf8)))
      case "postings": draft.surveyedPostings = Int(text) ?? 0
      case "languages":
        draft.languages = text.split(separator: " ").compactMap { Language(rawValue: String($0)) }
      default: draft.origin.set(statement.predicate, text)
      }
    } else if let id = Namespace.originID(statement.subject) {
      origins[id, default: Origin(id: id)].set(statement.predicate, text)
    } else if statement.subject == Namespace.taxonomy || (others.contains(statement.subject) && !isOwn) {
      // A scheme tells its name and terms for all its concepts.
      let isTold = statement.object.language.map { Language(rawValue: $0) != nil } ?? true
      if isTold { draft.origin.set(statement.predicate, text) }
    }
  }

  // MARK: The end

  private mutating func finish() {
    for (subject, kind, label, line) in labelled {
      if let literal = literals[label] { self.label(subject, kind, literal, line) }
    }
    for (subject, pairs) in codes {
      draft.entries[subject]?.give(codes: pairs)
    }
    for (subject, kind, target, _) in linked {
      draft.entries[subject]?.details.link(kind, to: target)
    }
    let known = Set(draft.origins.map(\.id))
    draft.origins += origins.values.filter { !known.contains($0.id) }.sorted { $0.id < $1.id }
    if !otherLanguages.isEmpty {
      let list = otherLanguages.sorted().joined(separator: ", ")
      draft.note(
        path, 1,
        Wording(
          "libellés ignorés dans d'autres langues que le français et l'anglais : \(list)",
          "labels left out in other languages than French and English: \(list)"), isRemark: true)
    }
    if draft.entries.isEmpty {
      draft.note(
        path, 1,
        Wording(
          "aucun concept SKOS ici (skos:Concept avec un skos:prefLabel)",
          "no SKOS concept here (skos:Concept with a skos:prefLabel)"))
    }
  }
}
