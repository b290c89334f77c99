import DiapasonEngine

extension Command {
  static let taxonomyImport = Command(
    name: "taxonomy import",
    summary: Wording(
      "lit un référentiel publié : ESCO, ROME 4.0, SKOS", "reads a published taxonomy: ESCO, ROME 4.0, SKOS"),
    details: Wording(
      "Lit les fichiers CSV d'ESCO et du ROME 4.0 tels qu'ils sont publiés, SKOS en Turtle (.ttl) ou en JSON-LD (.jsonld), et ce que taxonomy export a écrit. Si -o finit par .taxonomy, écrit un fichier compilé, qui se charge en un instant ; sinon un dossier de fichiers YAML à relire et à modifier. Licence et attribution suivent chaque entrée.",
      "Reads the CSV files of ESCO and ROME 4.0 as they are published, SKOS in Turtle (.ttl) or JSON-LD (.jsonld), and what taxonomy export wrote. Where -o ends in .taxonomy it writes a compiled file, which loads in an instant; else a folder of YAML files to read and change. Licence and attribution stay with every entry."
    ),
    operands: [
      Operand(
        placeholder: Wording("FICHIER|DOSSIER", "FILE|FOLDER"),
        help: Wording("les fichiers publiés, tels quels", "the published files, as they are"),
        isRepeated: true)
    ],
    options: [Option.output.required(), .importSize],
    examples: [
      Example(
        line: "diapason taxonomy import esco-fr -o esco.taxonomy",
        meaning: Wording(
          "puis diapason extract offre.md --taxonomy esco.taxonomy",
          "then diapason extract posting.md --taxonomy esco.taxonomy"))
    ],
    run: { invocation in
      let (taxonomy, problems) = try TaxonomyFiles.imported(
        invocation.arguments.operands, FileReader(limit: invocation.arguments.size(.importSize) ?? .max))
      let status = invocation.tell(problems)
      guard !taxonomy.concepts.isEmpty || !taxonomy.trades.isEmpty else {
        invocation.console.problem(Wording("rien à importer ici", "nothing to import here"))
        return .problem
      }
      let path = invocation.arguments.value(.output) ?? "-"
      if path == "-" || path.hasSuffix(TaxonomyFiles.compiledEnding) {
        try invocation.print(CompiledTaxonomy.bytes(of: taxonomy))
      } else {
        try OutputFolder.write(TaxonomyExport(taxonomy).files(), to: path)
      }
      invocation.console.remark(TaxonomyFiles.summary(taxonomy))
      return status
    })
}

extension Option {
  /// Whole taxonomies are larger than documents.
  static let importSize = Option.maxSize.withStandard("1G")
}

extension Invocation {
  /// How many problems of a file are told one by one.
  private static let most = 20

  /// Tells what is wrong with a taxonomy: problems one by one up to a point, then what is merely worth knowing.
  func tell(_ problems: [TaxonomyProblem]) -> ExitStatus {
    let (remarks, faults) = (problems.filter(\.isRemark), problems.filter { !$0.isRemark })
    for problem in faults.prefix(Self.most) { console.problem(problem.place) }
    if faults.count > Self.most {
      let more = faults.count - Self.most
      console.problem(
        Wording("et \(more) autres problèmes de ce genre", "and \(more) more problems like these"))
    }
    for problem in remarks.prefix(3) { console.remark(problem.place) }
    if remarks.count > 3 {
      console.remark(
        Wording(
          "et \(remarks.count - 3) autres remarques ; taxonomy check les donne toutes",
          "and \(remarks.count - 3) more remarks; taxonomy check gives all of them"))
    }
    return faults.isEmpty ? .done : .problem
  }
}
