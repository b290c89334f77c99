import DiapasonEngine

/// Reads documents one by one and hears the skills in them; one bad file never stops the others.
struct ExtractionStream {
  private let invocation: Invocation
  private let extractor: SkillExtractor
  private let reader: FileReader

  init(_ invocation: Invocation, _ taxonomy: Taxonomy) {
    self.invocation = invocation
    extractor = SkillExtractor(taxonomy)
    reader = invocation.reader
  }

  /// What one file gave: something made of what it says, and what is odd about it.
  private struct Item<Value: Sendable>: Sendable {
    var value: Value
    var remarks: [Wording]
  }

  /// Makes something of each document, in several threads, and hands it over in the order of the paths.
  func forEach<Value: Sendable>(
    _ paths: [String], as kind: DocumentKind?, make: @Sendable (Int, Extraction) -> Value,
    receive: (Value) throws -> Void
  ) throws -> ExitStatus {
    var finder = FileFinder(endings: FileFinder.documents + (kind == .profile ? FileFinder.cards : []))
    let files = finder.files(paths)
    var status = finder.problems.isEmpty ? ExitStatus.done : .problem
    for problem in finder.problems { invocation.console.problem(problem.message) }
    defer { invocation.console.endProgress() }
    let (extractor, reader) = (extractor, reader)
    try ParallelMap.forEach(files, threads: invocation.threads) { index, path in
      Self.read(path, reader, extractor, kind).map { extraction in
        Item(value: make(index, extraction), remarks: DiagnosticLine.lines(extraction.document))
      }
    } receive: { index, result in
      switch result {
      case .success(let item):
        for remark in item.remarks { invocation.console.remark(remark) }
        try receive(item.value)
      case .failure(let error):
        invocation.console.problem(error.message)
        status = .problem
      }
      invocation.console.advance(index + 1, of: files.count)
    }
    return status
  }

  /// Everything that the documents say, kept in memory.
  func all(_ paths: [String], as kind: DocumentKind?) throws -> (
    extractions: [Extraction], status: ExitStatus
  ) {
    var extractions: [Extraction] = []
    let status = try forEach(paths, as: kind) {
      $1
    } receive: {
      extractions.append($0)
    }
    return (extractions, status)
  }

  /// What one document says; where it cannot be read, that ends the command.
  func one(_ path: String, as kind: DocumentKind?) throws(FileError) -> Extraction {
    let extraction = try Self.read(path, reader, extractor, kind).get()
    for remark in DiagnosticLine.lines(extraction.document) { invocation.console.remark(remark) }
    return extraction
  }

  private static func read(
    _ path: String, _ reader: FileReader, _ extractor: SkillExtractor, _ kind: DocumentKind?
  ) -> Result<Extraction, FileError> {
    do throws(FileError) {
      // What `extract` wrote is to be read back here one day.
      if path.hasSuffix(".jsonl") { throw .otherFormat(path, name: "JSON Lines") }
      let bytes = try reader.bytes(of: path)
      if kind == .profile, CardReader.isCard(path) {
        return .success(CardReader(extractor.taxonomy).extraction(bytes, path: path))
      }
      return .success(
        extractor.extract(from: DocumentReader().read(bytes, path: path, kind: kind ?? .posting)))
    } catch {
      return .failure(error)
    }
  }
}
