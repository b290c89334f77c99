import CYAML

/// Reads YAML into nodes with byte ranges: the only file that knows libyaml.
///
/// libyaml counts its marks in Unicode scalars from 0; here they become bytes of the text.
struct YAMLReader: ~Copyable {
  /// Why a text is not YAML, and where.
  struct Failure: Error, Equatable {
    var message: Wording
    var byte: Int
  }

  /// Aliases are refused and nesting is capped: a few lines could otherwise stand for gigabytes.
  private static let maximumDepth = 64

  /// On the heap: libyaml keeps a pointer to the parser inside the parser.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let offset: Int
  private let scalarStarts: [Int]?

  /// The single document in `bytes`; ranges are shifted by `offset`.
  static func read(_ bytes: [UInt8], offset: Int = 0) throws(Failure) -> YAMLNode {
    let result: Result<YAMLNode, Failure> = bytes.withUnsafeBufferPointer { buffer in
      let reader = YAMLReader(buffer, offset: offset)
      do throws(Failure) {
        return .success(try reader.document())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(_ input: UnsafeBufferPointer<UInt8>, offset: Int) {
    self.offset = offset
    scalarStarts = Self.scalarStarts(input)
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  /// Where each scalar begins, and the end; nil where each is a byte.
  private static func scalarStarts(_ input: UnsafeBufferPointer<UInt8>) -> [Int]? {
    guard !input.allSatisfy({ $0 < 0x80 }) else { return nil }
    return Array(unsafeUninitializedCapacity: input.count + 1) { starts, count in
      for place in input.indices where input[place] & 0xC0 != 0x80 {
        starts.initializeElement(at: count, to: place)
        count += 1
      }
      starts.initializeElement(at: count, to: input.count)
      count += 1
    }
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  private func byte(_ mark: yaml_mark_t) -> Int {
    guard let scalarStarts else { return offset + Int(mark.index) }
    return offset + scalarStarts[min(Int(mark.index), scalarStarts.count - 1)]
  }

  private func document() throws(Failure) -> YAMLNode {
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
      case YAML_STREAM_END_EVENT, YAML_DOCUMENT_END_EVENT:
        return YAMLNode(value: .mapping([]), range: ByteRange(byte(event.start_mark), byte(event.end_mark)))
      default: return try node(event, depth: 0)
      }
    }
  }

  private func next() throws(Failure) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      let problem = parser.pointee.problem.map { String(cString: $0) } ?? "not YAML"
      throw Failure(
        message: Wording("retrait, deux-points ou guillemets inattendus", problem),
        byte: byte(parser.pointee.problem_mark))
    }
    return event
  }

  private func node(_ event: yaml_event_t, depth: Int) throws(Failure) -> YAMLNode {
    let start = byte(event.start_mark)
    guard depth < Self.maximumDepth else {
      throw Failure(message: Wording("imbrication trop profonde", "nested too deeply"), byte: start)
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let range = ByteRange(start, byte(event.end_mark))
      return YAMLNode(value: .scalar(String(decoding: text, as: UTF8.self)), range: range)
    case YAML_SEQUENCE_START_EVENT: return try sequence(from: start, depth: depth)
    case YAML_MAPPING_START_EVENT: return try mapping(from: start, depth: depth)
    default: throw Failure(message: Wording("les alias ne sont pas lus", "aliases are not read"), byte: start)
    }
  }

  private func sequence(from start: Int, depth: Int) throws(Failure) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT {
        return YAMLNode(value: .sequence(items), range: ByteRange(start, byte(event.end_mark)))
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private func mapping(from start: Int, depth: Int) throws(Failure) -> YAMLNode {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT {
        return YAMLNode(value: .mapping(pairs), range: ByteRange(start, byte(event.end_mark)))
      }
      let key = try node(event, depth: depth + 1)
      var valueEvent = try next()
      defer { yaml_event_delete(&valueEvent) }
      pairs.append((key, try node(valueEvent, depth: depth + 1)))
    }
  }
}
