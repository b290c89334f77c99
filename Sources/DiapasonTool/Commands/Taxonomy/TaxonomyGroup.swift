import DiapasonEngine

extension Command {
  /// The commands about the taxonomy itself.
  static let taxonomy: [Command] = [
    Command(
      name: "taxonomy",
      summary: Wording(
        "explore et vérifie le référentiel de compétences", "explores and checks the taxonomy of skills")),
    .taxonomySearch, .taxonomyShow, .taxonomyTree, .taxonomyNear, .taxonomyCheck, .taxonomyCoverage,
    .taxonomyDemand, .taxonomyCompile, .taxonomyImport, .taxonomyExport, .taxonomyDiff,
    .taxonomyMigrate,
  ]
}
