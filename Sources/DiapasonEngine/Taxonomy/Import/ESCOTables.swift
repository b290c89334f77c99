/// Reads the tables in which ESCO is published: skills, groups, occupations, and the relations between them.
///
/// Every version names its columns a little differently; those below have stayed.
struct ESCOTables {
  private static let prefix = "http://data.europa.eu/esco/"
  private static let known: Set<String> = [
    "conceptType", "conceptUri", "skillType", "preferredLabel", "altLabels", "hiddenLabels",
    "broaderConceptUri", "broaderConceptPT", "description", "definition", "scopeNote",
  ]
  private static let notes = ["description", "definition", "scopeNote"]

  /// What the Commission asks to be shown.
  static let origin: Origin = {
    var origin = Origin(id: "esco")
    origin.name = "ESCO"
    origin.address = "http://data.europa.eu/esco"
    origin.licence = "Decision 2011/833/EU"
    origin.attribution = "This service uses the ESCO classification of the European Commission."
    return origin
  }()

  /// Whether the table is one of ESCO's; what it says is added to the draft.
  static func read(_ table: CSVTable, into draft: inout TaxonomyDraft) -> Bool {
    let columns = Set(table.columns)
    if columns.isSuperset(of: ["conceptUri", "preferredLabel"]) {
      entries(table, &draft)
    } else if columns.isSuperset(of: ["conceptUri", "broaderUri"]) {
      for row in table.rows {
        draft.changeKnown(row["conceptUri"], table.path, row.line) { $0.broader.append(row["broaderUri"]) }
      }
    } else if columns.isSuperset(of: ["occupationUri", "skillUri", "relationType"]) {
      for row in table.rows { occupationSkill(row, table.path, &draft) }
    } else if columns.isSuperset(of: ["originalSkillUri", "relatedSkillUri"]) {
      for row in table.rows {
        draft.changeKnown(row["originalSkillUri"], table.path, row.line) {
          $0.details.link(
            row["relationType"].isEmpty ? "related" : row["relationType"], to: row["relatedSkillUri"])
        }
      }
    } else {
      return false
    }
    return true
  }

  /// Tables of entries come before those of relations.
  static func rank(_ table: CSVTable) -> Int { table.columns.contains("preferredLabel") ? 0 : 1 }

  private static func entries(_ table: CSVTable, _ draft: inout TaxonomyDraft) {
    guard let language = language(of: table, &draft) else { return }
    for row in table.rows {
      let id = row["conceptUri"]
      guard id.hasPrefix("http") else {
        draft.note(
          table.path, row.line,
          Wording(
            "« \(id) » n'est pas l'adresse d'un concept ; ligne ignorée",
            "“\(id)” is not the address of a concept; row left out"))
        continue
      }
      draft.change(id, role(row), table.path, row.line) { complete(&$0, row) }
      draft.name(id, language, row["preferredLabel"], table.path, row.line)
      for (column, isHidden) in [("altLabels", false), ("hiddenLabels", true)] {
        for label in lines(row[column]) {
          draft.label(id, language, label, isHidden: isHidden, table.path, row.line)
        }
      }
      for note in notes where !row[note].isEmpty {
        draft.note(id, "\(note).\(language.rawValue)", row[note], table.path, row.line)
      }
    }
  }

  private static func complete(_ entry: inout DraftEntry, _ row: CSVTable.Row) {
    entry.domain = origin.id
    entry.details.origin = origin.id
    entry.details.isGroup = row["conceptType"].hasSuffix("Group")
    for (column, value) in row.others(than: known) { entry.details.keep(column, value) }
    let above = row["broaderConceptUri"].split { $0 == "|" || $0.isWhitespace }.map(String.init)
    entry.broader += above.filter { !entry.broader.contains($0) }
    let code = String(entry.id.split(separator: "/").last ?? "")
    if entry.esco.isEmpty, entry.id.hasPrefix(prefix), !entry.details.isGroup { entry.esco = [code] }
  }

  private static func role(_ row: CSVTable.Row) -> DraftEntry.Role {
    switch row["conceptType"] {
    case "Occupation", "ISCOGroup": .trade
    case "SkillGroup": .skill(.group)
    default: .skill(row["skillType"] == "knowledge" ? .knowledge : .skill)
    }
  }

  private static func occupationSkill(
    _ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft
  ) {
    draft.changeKnown(row["occupationUri"], path, row.line) { entry in
      if row["relationType"] == "essential" {
        entry.core.append(row["skillUri"])
      } else {
        entry.details.link(row["relationType"], to: row["skillUri"])
      }
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == "\r\n" || $0 == "|" }
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// The last two letters of the file's name: `skills_fr.csv`; one that is in another language is told.
  private static func language(of table: CSVTable, _ draft: inout TaxonomyDraft) -> Language? {
    let stem = table.path.split(separator: "/").last?.split(separator: ".").first ?? ""
    guard let end = stem.split(separator: "_").dropFirst().last, end.count == 2 else { return .french }
    if let language = Language(rawValue: String(end)) { return language }
    draft.note(
      table.path, 1,
      Wording(
        "libellés en « \(end) » ignorés : Diapason lit le français (_fr) et l'anglais (_en)",
        "labels in “\(end)” left out: Diapason reads French (_fr) and English (_en)"))
    return nil
  }
}
