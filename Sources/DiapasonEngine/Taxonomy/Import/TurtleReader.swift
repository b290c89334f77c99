internal import CSerd

/// Reads Turtle into statements: the only file that knows serd.
///
/// serd takes the bytes one by one, so that each statement knows the line it ends on. It stops at the first error, and
/// what was read before stays.
final class TurtleReader {
  /// serd follows brackets by recursion; no taxonomy nests them.
  private static let deepest = 50
  private static let mostProblems = 20

  private let path: String
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private let environment = serd_env_new(nil)
  private var receive: (RDFStatement) -> Void = { _ in }
  private(set) var problems: [TaxonomyProblem] = []

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  deinit { serd_env_free(environment) }

  /// Hands over each statement, in the order of the file.
  func forEach(_ receive: (RDFStatement) -> Void) {
    if let line = TurtleNesting.firstLine(deeperThan: Self.deepest, bytes) {
      note(
        line,
        Wording(
          "crochets imbriqués sur plus de \(Self.deepest) niveaux ; fichier ignoré",
          "brackets nested more than \(Self.deepest) deep; file left out"))
      return
    }
    withoutActuallyEscaping(receive) { receive in
      self.receive = receive
      read()
      self.receive = { _ in }
    }
  }

  private func read() {
    let handle = Unmanaged.passUnretained(self).toOpaque()
    guard
      let reader = serd_reader_new(
        SERD_TURTLE, handle, nil, Self.base, Self.prefix, Self.statement, nil)
    else { return }
    defer { serd_reader_free(reader) }
    serd_reader_set_error_sink(reader, Self.error, handle)
    serd_reader_start_source_stream(reader, Self.source, Self.isBroken, handle, nil, 1)
    // Lax, it would read addresses that `TurtleNesting` does not take for such.
    serd_reader_set_strict(reader, true)
    while serd_reader_read_chunk(reader) == SERD_SUCCESS {}
    serd_reader_end_stream(reader)
  }

  private func note(_ line: Int, _ wording: Wording) {
    guard problems.count < Self.mostProblems, problems.last?.line != line else { return }
    problems.append(TaxonomyProblem(file: path, line: line, wording))
  }

  // MARK: What serd calls

  private static func this(_ handle: UnsafeMutableRawPointer?) -> TurtleReader? {
    handle.map { Unmanaged<TurtleReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let source: SerdSource = { buffer, _, _, handle in
    guard let reader = this(handle), reader.place < reader.bytes.count else { return 0 }
    let byte = reader.bytes[reader.place]
    buffer.storeBytes(of: byte, as: UInt8.self)
    reader.place += 1
    if byte == UInt8(ascii: "\n") { reader.line += 1 }
    return 1
  }

  private static let isBroken: SerdStreamErrorFunc = { _ in 0 }

  private static let base: SerdBaseSink = { handle, address in
    guard let environment = this(handle)?.environment else { return SERD_FAILURE }
    return serd_env_set_base_uri(environment, address)
  }

  private static let prefix: SerdPrefixSink = { handle, name, address in
    guard let environment = this(handle)?.environment else { return SERD_FAILURE }
    return serd_env_set_prefix(environment, name, address)
  }

  private static let error: SerdErrorSink = { handle, error in
    let reason = String(cString: serd_strerror(error.pointee.status)).lowercased()
    this(handle)?.note(
      Int(error.pointee.line),
      Wording(
        "ce n'est pas du Turtle à partir d'ici (\(reason)) ; la suite est ignorée : vérifiez guillemets, points et préfixes, ou si le fichier est entier",
        "not Turtle from here on (\(reason)); the rest is left out: check quotes, full stops and prefixes, or whether the file is whole"
      ))
    return SERD_SUCCESS
  }

  private static let statement: SerdStatementSink = {
    handle, _, _, subject, predicate, object, _, language in
    guard let reader = this(handle) else { return SERD_FAILURE }
    guard let subject = reader.resource(subject), let predicate = reader.resource(predicate),
      let object = reader.term(object, language)
    else { return SERD_SUCCESS }
    reader.receive(
      RDFStatement(subject: subject, predicate: predicate, object: object, line: reader.line))
    return SERD_SUCCESS
  }

  private func term(_ node: UnsafePointer<SerdNode>, _ language: UnsafePointer<SerdNode>?) -> RDFTerm? {
    guard node.pointee.type == SERD_LITERAL else { return resource(node).map(RDFTerm.resource) }
    return .text(Self.text(node.pointee), language: language.map { Self.text($0.pointee) })
  }

  /// The whole address of a node, or the name of one that has none.
  private func resource(_ node: UnsafePointer<SerdNode>) -> String? {
    if node.pointee.type == SERD_BLANK { return "_:" + Self.text(node.pointee) }
    var whole = serd_env_expand_node(environment, node)
    defer { serd_node_free(&whole) }
    if whole.buf != nil { return Self.text(whole) }
    if node.pointee.type == SERD_URI { return Self.text(node.pointee) }
    let name = Self.text(node.pointee)
    note(line, Wording("préfixe non déclaré : \(name)", "prefix not declared: \(name)"))
    return nil
  }

  private static func text(_ node: SerdNode) -> String {
    String(decoding: UnsafeBufferPointer(start: node.buf, count: node.n_bytes), as: UTF8.self)
  }
}
