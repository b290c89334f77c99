import DiapasonEngine

extension Command {
  private static let format = Option.format(["text", "json"])

  static let taxonomyDiff = Command(
    name: "taxonomy diff",
    summary: Wording(
      "dit ce qui change d'un référentiel à un autre", "tells what changes from one taxonomy to another"),
    details: Wording(
      "Entrées nouvelles, disparues, remplacées ou fusionnées, renommées, déplacées, dites autrement. Avec des fiches, des grilles ou des lignes de extract et de matrix, dit aussi lesquelles bougent ; taxonomy migrate les réécrit. « diapason » désigne le référentiel du programme.",
      "Entries that are new, gone, replaced or merged, renamed, moved, heard in other words. With cards, grids or lines of extract and matrix it also tells which of them move; taxonomy migrate rewrites them. “diapason” stands for the taxonomy of the program."
    ),
    operands: [.oldTaxonomy, .newTaxonomy, .stored(isOptional: true)],
    options: [format, .limit.withStandard("20"), .output],
    examples: [
      Example(
        line: "diapason taxonomy diff ancien.taxonomy diapason fiches",
        meaning: Wording("ce qui bouge, et dans quelles fiches", "what moves, and in which cards"))
    ],
    run: { invocation in
      let paths = invocation.arguments.operands
      let old = try TaxonomyFiles.named(paths[0])
      let new = try TaxonomyFiles.named(paths[1])
      let difference = TaxonomyDifference(from: old, to: new)
      if invocation.arguments.value(format) == "json" {
        try invocation.print(TaxonomyDifferenceJSON.object(difference))
        return .done
      }
      let limit = invocation.arguments.number(.limit) ?? 20
      var bytes = TaxonomyDifferenceText(invocation.language, limit: limit).bytes(difference)
      let migration = TaxonomyMigration(from: old, to: new)
      for file in try StoredFile.files(Array(paths.dropFirst(2))) {
        let report = file.migrated(by: migration).report
        bytes += Array((StoredFile.sentence(file.path, report)[invocation.language] + "\n").utf8)
      }
      try invocation.print(bytes)
      return .done
    })
}

extension Operand {
  static let oldTaxonomy = Operand(
    placeholder: Wording("AVANT", "BEFORE"),
    help: Wording("un référentiel : dossier, fichier, ou diapason", "a taxonomy: folder, file, or diapason"))
  static let newTaxonomy = Operand(
    placeholder: Wording("APRÈS", "AFTER"), help: Wording("un autre", "another"))

  static func stored(isOptional: Bool) -> Operand {
    Operand(
      placeholder: Wording("FICHIER|DOSSIER", "FILE|FOLDER"),
      help: Wording(
        "fiches et grilles (.yaml), lignes de extract et de matrix (.jsonl)",
        "cards and grids (.yaml), lines of extract and matrix (.jsonl)"),
      isOptional: isOptional, isRepeated: true)
  }
}
