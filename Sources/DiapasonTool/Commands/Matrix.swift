import DiapasonEngine

extension Command {
  static let matrix = Command(
    name: "matrix",
    summary: Wording("compare chaque offre à chaque profil", "weighs every profile against every posting"),
    details: Wording(
      "Pour chaque paire, le score sur 100 et ce que chaque critère y apporte : les points s'additionnent exactement. Avec -o, un fichier .manifest.json dit de quoi l'export est fait. npy est un tableau que numpy.load ouvre, npz une matrice creuse pour scipy.sparse.load_npz.",
      "For each pair the score out of 100 and what each criterion adds to it: the points add up exactly. With -o, a .manifest.json file tells what the export was made of. npy is an array for numpy.load, npz a sparse matrix for scipy.sparse.load_npz."
    ),
    options: [
      Option.postings.required(), Option.profiles.required(), .top, .brief, .weights, .asOf, .output,
    ]
      + MatrixExport.options + Option.reading,
    examples: [
      Example(
        line: "diapason matrix --postings offres --profiles profils --top 10",
        meaning: Wording(
          "les dix profils les plus proches de chaque offre", "the ten nearest profiles of each posting")),
      Example(
        line: "diapason matrix --postings offres --profiles profils -f xlsx -o m.xlsx",
        meaning: Wording("un classeur pour tableur", "a workbook for a spreadsheet program")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let stream = ExtractionStream(invocation, taxonomy)
      let (postings, found) = try stream.all(arguments.all(.postings), as: .posting)
      let (people, met) = try stream.all(arguments.all(.profiles), as: .profile)
      let (weights, asOf) = (try invocation.weights(), try invocation.asOf(postings + people))
      let form = MatrixForm(invocation, people: people)
      try form.check(postings: postings.count, top: arguments.number(.top))
      let matrix = MatrixLines(
        people, taxonomy, weights, asOf: asOf, top: arguments.number(.top), isBrief: form.isBrief)
      var export = MatrixExport(form, postings: postings, invocation.language)
      var manifest = RunManifest(version: Program.version, command: "matrix", taxonomy, weights, asOf: asOf)
      manifest.tell(invocation, postings: postings, people: people)
      manifest.columns = form.dictionary
      let output = try Output(path: arguments.value(.output))
      try output.write(export.opening)
      try ParallelMap.forEach(postings, threads: invocation.threads, share: form.share) { _, posting in
        form.part(posting, matrix)
      } receive: { index, part in
        try output.write(export.add(index, part))
        invocation.console.advance(index + 1, of: postings.count)
      }
      invocation.console.endProgress()
      try output.write(export.closing(manifest))
      try output.finish()
      try ManifestFile.write(manifest, beside: arguments.value(.output), invocation.language)
      return ExitStatus.worse(found, met)
    })
}

extension Option {
  static let top = Option(
    name: "top", value: .count, placeholder: Wording(same: "N"),
    help: Wording(
      "garder les N meilleurs profils de chaque offre", "keep the best N profiles of each posting"))
  static let brief = Option(
    name: "brief",
    help: Wording("les scores seuls, sans le détail des critères", "scores only, without the criteria"))
}
