import DiapasonEngine

extension Command {
  static let taxonomyExport = Command(
    name: "taxonomy export",
    summary: Wording(
      "écrit le référentiel en SKOS (Turtle, JSON-LD), en CSV ou en YAML",
      "writes the taxonomy as SKOS (Turtle, JSON-LD), CSV or YAML"),
    details: Wording(
      "Rien n'est perdu : taxonomy import en refait le même référentiel, avec ses tournures et ses gardes. Chaque entrée porte sa licence et son attribution.",
      "Nothing is lost: taxonomy import makes the same taxonomy of it, with its patterns and guards. Every entry carries its licence and attribution."
    ),
    options: [.exportFormat] + Option.taxonomies + [.output],
    examples: [
      Example(
        line: "diapason taxonomy export --format turtle -o diapason.ttl",
        meaning: Wording("pour un autre logiciel", "for another program")),
      Example(
        line: "diapason taxonomy export --taxonomy rome.taxonomy --format yaml -o rome",
        meaning: Wording("un dossier à modifier", "a folder to change")),
    ],
    run: { invocation in
      let standard = try TaxonomyFiles.load(path: nil).taxonomy
      let export = TaxonomyExport(try invocation.taxonomy(), besides: standard)
      let format = invocation.arguments.value(.exportFormat) ?? ""
      if let format = TaxonomyExport.Format(rawValue: format) {
        try invocation.print(export.bytes(format))
      } else if let path = invocation.arguments.value(.output), path != "-" {
        try OutputFolder.write(export.files(), to: path)
      } else {
        invocation.console.problem(
          Wording(
            "le YAML tient en plusieurs fichiers : indiquez un dossier avec -o",
            "YAML takes several files: say which folder with -o"))
        return .usage
      }
      return .done
    })
}

extension Option {
  static let exportFormat = Option.format(TaxonomyExport.Format.allCases.map(\.rawValue) + ["yaml"])
}
