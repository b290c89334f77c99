import DiapasonEngine

extension Command {
  static let taxonomyCompile = Command(
    name: "taxonomy compile",
    summary: Wording(
      "fait d'un dossier un fichier prêt à charger", "makes a file of a folder, ready to load"),
    details: Wording(
      "Le fichier est le même, octet pour octet, à chaque fois ; --taxonomy le prend comme un dossier.",
      "The file is the same, byte for byte, every time; --taxonomy takes it like a folder."),
    operands: [.taxonomyFolder],
    options: [Option.output.required()],
    examples: [
      Example(
        line: "diapason taxonomy compile taxonomy -o mine.taxonomy",
        meaning: Wording("pour --taxonomy mine.taxonomy", "for --taxonomy mine.taxonomy"))
    ],
    run: { invocation in
      let (taxonomy, problems) = try TaxonomyFiles.load(path: invocation.arguments.operands[0])
      let status = invocation.tell(problems)
      try invocation.print(CompiledTaxonomy.bytes(of: taxonomy))
      return status
    })
}
