import DiapasonEngine

extension Command {
  static let taxonomyCheck = Command(
    name: "taxonomy check",
    summary: Wording(
      "vérifie un référentiel et chacun de ses exemples", "checks a taxonomy and each of its examples"),
    details: Wording(
      "Chaque phrase des exemples est lue : ce qui y est marqué doit être entendu, et rien d'autre. Ce qui diffère est dit avec son fichier et sa ligne.",
      "Each sentence of the examples is read: what is marked must be heard, and nothing else. What differs is told with its file and line."
    ),
    operands: [.taxonomyFolder],
    options: [.output],
    examples: [
      Example(
        line: "diapason taxonomy check taxonomy",
        meaning: Wording("avant de proposer un changement", "before proposing a change"))
    ],
    run: { invocation in
      let folder = invocation.arguments.operands[0]
      let (taxonomy, problems) = try TaxonomyFiles.load(path: folder)
      let check = ExampleCheck(taxonomy)
      var report = ExampleCheck.Report()
      for file in (try? TaxonomyFiles.examples(in: folder)) ?? [] {
        report.add(check.report(file.path, file.bytes))
      }
      let all = problems + report.problems
      let lines = all.map { $0.place[invocation.language] + "\n" }
      let summary = Wording(
        "\(taxonomy.concepts.count) compétences, \(taxonomy.trades.count) métiers ; \(report.exact) phrases sur \(report.sentences) lues comme elles sont marquées ; force juste pour \(report.stances) mentions sur \(report.marks), niveau pour \(report.levels)\n",
        "\(taxonomy.concepts.count) skills, \(taxonomy.trades.count) trades; \(report.exact) of \(report.sentences) sentences read as they are marked; strength right for \(report.stances) of \(report.marks) mentions, level for \(report.levels)\n"
      )
      try invocation.print(Array((lines.joined() + summary[invocation.language]).utf8))
      return all.allSatisfy(\.isRemark) ? .done : .problem
    })
}
