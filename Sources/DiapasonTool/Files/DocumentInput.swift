import DiapasonEngine

/// Something to hear: a document, or a line in which `extract` wrote what one says.
enum DocumentInput: Sendable {
  case file(String)
  case line(file: String, number: Int, bytes: [UInt8])

  /// What a path stands for: a file of JSON Lines for as many documents as it has lines.
  static func inputs(_ path: String) throws(FileError) -> [DocumentInput] {
    guard path.hasSuffix(".jsonl") else { return [.file(path)] }
    // Many documents in one file: the limit on a document's size is not one on theirs together.
    let bytes = try FileReader(limit: .max).bytes(of: path)
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .filter { !$1.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 } }
      .map { .line(file: path, number: $0 + 1, bytes: Array($1)) }
  }

  /// A message about it that does not say its name.
  func hidden(in message: Wording, _ number: Int, of count: Int) -> Wording {
    let path =
      switch self {
      case .file(let path): path
      case .line(let file, _, _): file
      }
    return Wording(
      message.french.replacing(path, with: "profil \(number) sur \(count)"),
      message.english.replacing(path, with: "profile \(number) of \(count)"))
  }
}
