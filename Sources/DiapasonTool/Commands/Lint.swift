import DiapasonEngine

extension Command {
  static let lint = Command(
    name: "lint",
    summary: Wording(
      "relit une offre : est-elle claire et équitable ?", "proofreads a posting: is it clear and fair?"),
    details: Wording(
      "Chaque remarque dit où, pourquoi, et quoi écrire à la place. Les points de droit sont des alertes à faire vérifier, pas des avis juridiques.",
      "Each finding says where, why, and what to write instead. Points of law are warnings to have checked, not legal advice."
    ),
    operands: [
      Operand(
        placeholder: Wording("OFFRE|DOSSIER", "POSTING|FOLDER"),
        help: Wording(
          "des offres, des dossiers qui en contiennent, ou - pour l'entrée standard",
          "postings, folders of them, or - for standard input"),
        isRepeated: true)
    ],
    options: [LintFormat.option, failOn, .output] + Option.reading,
    examples: [
      Example(
        line: "diapason lint offre.md",
        meaning: Wording("ce qu'il y aurait à revoir", "what could be better")),
      Example(
        line: "diapason lint offres --format github --fail-on warning",
        meaning: Wording(
          "en intégration continue : échoue dès qu'une remarque compte",
          "in CI: fails where a finding matters")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let taxonomy = try invocation.taxonomy()
      let lint = PostingLint(taxonomy)
      let format = LintFormat(invocation)
      let worst = failing(arguments.value(failOn))
      var output = try FramedOutput(path: arguments.value(.output), format.framing)
      var fails = false
      let status = try ExtractionStream(invocation, taxonomy).forEach(arguments.operands, as: .posting) {
        _, extraction in
        let findings = lint.findings(in: extraction)
        let isBad = findings.contains { worst.contains($0.severity) }
        return (bytes: format.body(findings, extraction.document), isBad: isBad)
      } receive: { result in
        fails = fails || result.isBad
        try output.write(result.bytes)
      }
      try output.finish()
      return fails ? .problem : status
    })

  private static let failOn = Option(
    name: "fail-on", value: .oneOf(["never", "error", "warning", "note"]),
    placeholder: Wording("GRAVITÉ", "SEVERITY"),
    help: Wording(
      "finir avec le code 1 dès qu'une remarque a cette gravité ou plus",
      "end with status 1 where a finding is that severe or worse"), standard: "never")

  /// The severities at which the command fails.
  private static func failing(_ choice: String?) -> [Diagnostic.Severity] {
    switch choice {
    case "error": [.error]
    case "warning": [.error, .warning]
    case "note": [.error, .warning, .note]
    default: []
    }
  }
}
