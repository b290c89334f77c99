import DiapasonEngine

extension Command {
  static let extract = Command(
    name: "extract",
    summary: Wording(
      "trouve les compétences que nomment des offres ou des profils",
      "finds the skills that postings or profiles name"),
    details: Wording(
      "Chaque compétence est montrée avec les mots qui la disent et l'endroit où ils se trouvent, et ce que le texte en fait : exigée, souhaitée, simplement citée…",
      "Each skill is shown with the words that name it and their place, and what the text does with it: required, preferred, merely mentioned…"
    ),
    operands: [
      Operand(
        placeholder: Wording("FICHIER|DOSSIER", "FILE|FOLDER"),
        help: Wording(
          "des textes en Markdown ou en texte brut (.md, .markdown, .txt), des dossiers qui en contiennent, ou - pour l'entrée standard",
          "texts in Markdown or plain text (.md, .markdown, .txt), folders of them, or - for standard input"),
        isRepeated: true)
    ],
    options: [ExtractFormat.option, .kind, .outline, .why, .also, .output] + Option.reading,
    examples: [
      Example(
        line: "diapason extract offre.md",
        meaning: Wording("les compétences d'une offre", "the skills of a posting")),
      Example(
        line: "diapason extract offres --format jsonl -o offres.jsonl",
        meaning: Wording(
          "un document par ligne, pour d'autres programmes", "a document a line, for other programs")),
      Example(
        line: "diapason extract offre.md --also esco.taxonomy --also rome.taxonomy",
        meaning: Wording(
          "avec les termes d'ESCO et du ROME en regard", "with the terms of ESCO and ROME beside")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let format = ExtractFormat(invocation, taxonomy)
      var output = try FramedOutput(path: arguments.value(.output), format.framing)
      let others = try arguments.all(.also).map {
        OtherTaxonomy(try TaxonomyFiles.load(path: $0).taxonomy, beside: taxonomy)
      }
      let stream = ExtractionStream(invocation, taxonomy, others: others)
      let status = try stream.forEach(arguments.operands, as: arguments.kind) {
        format.body($1, $0)
      } receive: {
        try output.write($0)
      }
      try output.finish()
      return status
    })
}

extension Option {
  static let also = Option(
    name: "also", value: .file, placeholder: Wording("RÉFÉRENTIEL", "TAXONOMY"),
    help: Wording(
      "donner aussi les termes d'un autre référentiel, en texte et en JSON ; répétable",
      "give the terms of another taxonomy too, in text and JSON; repeatable"))
  static let kind = Option(
    name: "kind", value: .oneOf(["posting", "profile"]), placeholder: Wording(same: "KIND"),
    help: Wording(
      "ce que sont les documents, offres ou profils (sinon reconnu)",
      "what the documents are (recognised if not given)"))
}

extension Arguments {
  /// What the documents are, where it was said.
  var kind: DocumentKind? { value(.kind).flatMap(DocumentKind.init) }
}
