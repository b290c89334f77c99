import DiapasonEngine

/// Reads documents one by one and hears the skills in them; one bad file never stops the others.
struct ExtractionStream {
  private let invocation: Invocation
  private let taxonomy: Taxonomy
  private let listener: DocumentListener
  /// Whether messages about profiles say “profile 3 of 22”: a file is often named after the person.
  private let isBlind: Bool

  init(
    _ invocation: Invocation, _ taxonomy: Taxonomy, others: [OtherTaxonomy] = [], isBlind: Bool = false
  ) {
    self.invocation = invocation
    self.isBlind = isBlind
    self.taxonomy = taxonomy
    listener = DocumentListener(
      taxonomy, invocation.reader, explains: invocation.arguments.has(.why), others: others)
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
    var problems = finder.problems
    let inputs = files.flatMap { file in
      do throws(FileError) { return try DocumentInput.inputs(file) } catch {
        problems.append(error)
        return []
      }
    }
    var status = problems.isEmpty ? ExitStatus.done : .problem
    for problem in problems { invocation.console.problem(problem.message) }
    defer { invocation.console.endProgress() }
    let (listener, taxonomy) = (listener, taxonomy)
    try ParallelMap.forEach(inputs, threads: invocation.threads) {
      ReadingMemory(taxonomy)
    } work: { memory, index, input in
      listener.hear(input, as: kind, in: memory).map { heard in
        Item(value: make(index, heard.extraction), remarks: heard.remarks)
      }
    } receive: { index, result in
      func shown(_ message: Wording) -> Wording {
        guard isBlind, kind == .profile else { return message }
        return inputs[index].hidden(in: message, index + 1, of: inputs.count)
      }
      switch result {
      case .success(let item):
        for remark in item.remarks { invocation.console.remark(shown(remark)) }
        try receive(item.value)
      case .failure(let error):
        invocation.console.problem(shown(error.message))
        status = .problem
      }
      invocation.console.advance(index + 1, of: inputs.count)
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
    let heard = try listener.hear(.file(path), as: kind, in: ReadingMemory(taxonomy)).get()
    for remark in heard.remarks { invocation.console.remark(remark) }
    return heard.extraction
  }
}
