/// Reads the tables in which France Travail publishes ROME 4.0: skills, knowledge, job sheets with their titles, and the
/// relations between them.
struct ROMETables {
  private static let prefix = "rome-"

  /// Whether the table is one of ROME's; what it says is added to the draft.
  static func read(_ table: CSVTable, into draft: inout TaxonomyDraft) -> Bool {
    guard let read = reader(of: table) else { return false }
    if draft.origins.allSatisfy({ $0.id != "rome" }) { draft.origins.append(origin(table.path)) }
    for row in table.rows { read(row, table.path, &draft) }
    return true
  }

  private typealias Reader = @Sendable (CSVTable.Row, String, inout TaxonomyDraft) -> Void

  /// The tables of entries, then those of relations, by the columns that only they have.
  private static let readers: [(columns: Set<String>, read: Reader)] = [
    (["code_ogr", "libelle_competence"], skill), (["code_ogr_savoir", "libelle_savoir"], knowledge),
    (["code_rome", "libelle_rome"], sheet), (["code_ogr", "libelle_appellation_long", "code_rome"], title),
    (["code_rome", "code_ogr", "coeur_metier"], coherence), (["code_rome", "code_rome_cible"], mobility),
  ]

  private static func reader(of table: CSVTable) -> Reader? {
    let columns = Set(table.columns)
    return readers.first { columns.isSuperset(of: $0.columns) }?.read
  }

  /// What must be read first: tables of entries, then titles, then relations; nil where it is none of ROME's.
  static func rank(_ table: CSVTable) -> Int? {
    let columns = Set(table.columns)
    return readers.firstIndex { columns.isSuperset(of: $0.columns) }
  }

  /// `unix_referentiel_savoir_v460_utf8.csv` is of version 460.
  private static func origin(_ path: String) -> Origin {
    let parts = path.split(separator: "/").last?.split(separator: "_") ?? []
    let version = parts.first { $0.first == "v" && $0.dropFirst().allSatisfy(\.isNumber) }?.dropFirst()
    var origin = Origin(id: "rome")
    origin.name = "ROME 4.0"
    origin.version = version.map(String.init) ?? ""
    origin.address =
      "https://www.data.gouv.fr/fr/datasets/repertoire-operationnel-des-metiers-et-des-emplois-rome/"
    origin.licence = "Licence Ouverte 2.0 (Etalab)"
    origin.attribution = "France Travail, ROME 4.0" + (version.map { " (version \($0))" } ?? "")
    return origin
  }

  // MARK: Entries

  private static func skill(_ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft) {
    let isBehaviour = row["cat_comp"].hasPrefix("Savoir-être")
    let id = prefix + row["code_ogr"]
    draft.change(id, .skill(isBehaviour ? .soft : .skill), path, row.line) {
      complete(&$0, code: row["code_ogr"])
      if !row["code_ogr_macro_comp"].isEmpty { $0.broader = [prefix + row["code_ogr_macro_comp"]] }
    }
    finish(id, row["libelle_competence"], row, path, &draft)
  }

  private static func knowledge(_ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft) {
    let id = prefix + row["code_ogr_savoir"]
    draft.change(id, .skill(.knowledge), path, row.line) { complete(&$0, code: row["code_ogr_savoir"]) }
    finish(id, row["libelle_savoir"], row, path, &draft)
  }

  private static func sheet(_ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft) {
    let (code, parent) = (row["code_rome"], row["code_rome_parent"])
    draft.change(prefix + code, .trade, path, row.line) {
      complete(&$0, code: code)
      if parent != code, !parent.isEmpty { $0.broader = [prefix + parent] }
    }
    finish(prefix + code, row["libelle_rome"], row, path, &draft)
  }

  private static func complete(_ entry: inout DraftEntry, code: String) {
    entry.domain = "rome"
    entry.details.origin = "rome"
    entry.rome = [code]
  }

  /// Columns that became parts of an entry; the others are kept as facts.
  private static let known: Set<String> = [
    "code_ogr_savoir", "libelle_competence", "libelle_savoir", "libelle_rome", "definition", "code_rome",
    "code_ogr_macro_comp", "code_rome_parent",
  ]

  private static func finish(
    _ id: String, _ name: String, _ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft
  ) {
    draft.name(id, .french, name, path, row.line)
    draft.note(id, "definition.fr", row["definition"], path, row.line)
    for (column, value) in row.others(than: known) { draft.note(id, column, value, path, row.line) }
  }

  // MARK: Titles and relations

  private static func title(_ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft) {
    let id = prefix + row["code_rome"]
    draft.changeKnown(id, path, row.line) { _ in }
    let code = row["code_ogr"]
    draft.label(id, .french, row["libelle_appellation_long"], code: code, path, row.line)
    if row["libelle_appellation_court"] != row["libelle_appellation_long"] {
      draft.label(id, .french, row["libelle_appellation_court"], code: code, path, row.line)
    }
  }

  private static func coherence(_ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft) {
    let skill = prefix + row["code_ogr"]
    draft.changeKnown(prefix + row["code_rome"], path, row.line) { entry in
      switch row["coeur_metier"].first {
      case "P": entry.core.append(skill)
      case "É", "E": entry.details.link("emerging", to: skill)
      default: entry.details.link("skill", to: skill)
      }
    }
  }

  private static func mobility(_ row: CSVTable.Row, _ path: String, _ draft: inout TaxonomyDraft) {
    let target = prefix + row["code_rome_cible"]
    draft.changeKnown(prefix + row["code_rome"], path, row.line) { $0.details.link("mobility", to: target) }
  }
}
