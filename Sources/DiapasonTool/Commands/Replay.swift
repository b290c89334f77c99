import DiapasonEngine

extension Command {
  private static let format = Option(
    name: "format", short: "f", value: .oneOf(Shortlist.Form.allCases.map(\.rawValue)),
    placeholder: Wording(same: "FORMAT"),
    help: Wording("forme du résultat (sinon celle d'alors)", "form of the result (else that of then)"))
  private static let verify = Option(
    name: "verify",
    help: Wording(
      "dire seulement si le classement est le même, octet pour octet",
      "only tell whether the ranking is the same, byte for byte"))

  static let replay = Command(
    name: "replay",
    summary: Wording(
      "refait un classement gardé par shortlist --bundle",
      "makes a ranking again that shortlist --bundle kept"),
    details: Wording(
      "Le même classement, octet pour octet, sans les fichiers d'origine ; il faut la même version du programme et le même référentiel. Un paquet à l'aveugle ne contient ni nom ni texte de profil.",
      "The same ranking, byte for byte, without the files it was made of; it takes the same version of the program and the same taxonomy. A blind bundle holds neither names nor the text of profiles."
    ),
    operands: [
      Operand(
        placeholder: Wording("PAQUET", "BUNDLE"),
        help: Wording("le fichier écrit par shortlist --bundle", "the file that shortlist --bundle wrote"))
    ],
    options: [format, verify, .output] + Option.taxonomies,
    examples: [
      Example(
        line: "diapason replay choix.diapason",
        meaning: Wording("le classement tel qu'il était", "the ranking as it was")),
      Example(
        line: "diapason replay choix.diapason --verify",
        meaning: Wording("le retrouve-t-on à l'identique ?", "does it come out the same?")),
    ],
    run: { invocation in
      let arguments = invocation.arguments
      let path = arguments.operands[0]
      let taxonomy = try invocation.taxonomy()
      let bytes = try FileReader(limit: .max).bytes(of: path)
      var bundle = try invocation.bundle(path, bytes, taxonomy)
      let output = bundle.shortlist.bytes(taxonomy)
      let isSame = bundle.showed(output)
      if !isSame {
        invocation.console.problem(
          Wording(
            "\(path) : le classement n'est plus le même qu'alors (SHA-256 attendu : \(bundle.output))",
            "\(path): the ranking is no longer the same as then (SHA-256 expected: \(bundle.output))"))
      }
      let status = isSame ? ExitStatus.done : .problem
      guard !arguments.has(verify) else {
        let same = Wording("identique, SHA-256 \(bundle.output)\n", "the same, SHA-256 \(bundle.output)\n")
        if isSame { try invocation.print(Array(same[invocation.language].utf8)) }
        return status
      }
      if arguments.has(.language) { bundle.shortlist.language = invocation.language }
      if let form = arguments.value(format).flatMap(Shortlist.Form.init) { bundle.shortlist.form = form }
      try invocation.print(bundle.shortlist.bytes(taxonomy))
      return status
    })
}

extension Invocation {
  fileprivate func bundle(_ path: String, _ bytes: [UInt8], _ taxonomy: Taxonomy) throws(FileError)
    -> BundleReader.Bundle
  {
    do throws(BundleReader.Failure) {
      return try BundleReader(version: Program.version, taxonomy).read(bytes)
    } catch {
      throw .badBundle(path, error.message)
    }
  }
}
