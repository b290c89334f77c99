import DiapasonEngine

extension Command {
  static let taxonomyMigrate = Command(
    name: "taxonomy migrate",
    summary: Wording(
      "réécrit fiches, grilles et résultats pour un autre référentiel",
      "rewrites cards, grids and results for another taxonomy"),
    details: Wording(
      "Chaque identifiant remplacé garde la trace de l'ancien : le trajet inverse redonne les mêmes octets. Ce pour quoi le nouveau référentiel n'a rien reste tel quel et est signalé. Plusieurs fichiers demandent un dossier avec -o.",
      "Each id that is replaced remembers the old one: the way back gives the same bytes. What the new taxonomy has nothing for stays as it is, and is told. Several files need a folder with -o."
    ),
    operands: [.oldTaxonomy, .newTaxonomy, .stored(isOptional: false)],
    options: [.output],
    examples: [
      Example(
        line: "diapason taxonomy migrate ancien.taxonomy diapason fiches -o fiches-2",
        meaning: Wording("des fiches pour le nouveau référentiel", "cards for the new taxonomy"))
    ],
    run: { invocation in
      let paths = invocation.arguments.operands
      let migration = TaxonomyMigration(
        from: try TaxonomyFiles.named(paths[0]), to: try TaxonomyFiles.named(paths[1]))
      let stored = Array(paths.dropFirst(2))
      let files = try StoredFile.files(stored)
      let isFolder = files.count > 1 || stored.first.map { $0 != files.first?.path } ?? false
      let path = invocation.arguments.value(.output)
      if isFolder, path == nil || path == "-" {
        invocation.console.problem(
          Wording(
            "plusieurs fichiers : indiquez un dossier avec -o", "several files: say which folder with -o"))
        return .usage
      }
      var status = ExitStatus.done
      var written: [(path: String, bytes: [UInt8])] = []
      for file in files {
        let (bytes, report) = file.migrated(by: migration)
        invocation.console.remark(StoredFile.sentence(file.path, report))
        if !report.lost.isEmpty { status = .problem }
        written.append((file.name, bytes))
      }
      if isFolder {
        try OutputFolder.write(written, to: path ?? ".")
      } else {
        try invocation.print(written.flatMap(\.bytes))
      }
      return status
    })
}
