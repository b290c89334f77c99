import DiapasonEngine

/// A command as it was called: its arguments, and where to speak.
struct Invocation {
  let arguments: Arguments
  let language: Language
  let environment: Environment
  let console: Console

  /// Whether to colour the results.
  var hasColor: Bool {
    let goesToFile = arguments.value(.output).map { $0 != "-" } ?? false
    let choice = arguments.value(.color)
    return goesToFile ? choice == "always" : environment.wantsColor(choice)
  }

  /// How results are told.
  var style: ReportStyle {
    ReportStyle(language: language, hasColor: hasColor, showsReasons: arguments.has(.why))
  }

  /// How many threads to use.
  var threads: Int { arguments.number(.threads) ?? environment.cores }
  /// The reader of the files given.
  var reader: FileReader { FileReader(limit: arguments.size(.maxSize) ?? .max) }

  /// The taxonomy to use; what is wrong with it is told.
  func taxonomy() throws -> Taxonomy {
    let (taxonomy, problems) = try TaxonomyFiles.load(
      path: arguments.value(.taxonomy), adding: arguments.all(.taxonomyAdd))
    for problem in problems where !problem.isRemark { console.remark(problem.place) }
    return taxonomy
  }

  /// Writes a whole result.
  func print(_ bytes: [UInt8]) throws {
    let output = try Output(path: arguments.value(.output))
    try output.write(bytes)
    try output.finish()
  }
}

extension TaxonomyProblem {
  /// What is wrong, with file and line.
  var place: Wording {
    Wording("\(file):\(line): \(wording.french)", "\(file):\(line): \(wording.english)")
  }
}
