import DiapasonEngine

/// A file of pairs, as `matrix --format jsonl` writes them.
enum RunFile {
  /// The pairs in the file; a line that holds none ends the command, since half a run cannot be compared.
  static func pairs(_ path: String) throws(FileError) -> [MatrixPair] {
    let bytes = try FileReader(limit: .max).bytes(of: path)
    var pairs: [MatrixPair] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let (pair, problem) = MatrixPairReader.read(Array(line))
      guard let pair else { throw .badPair(path, index + 1, problem?.message ?? Wording(same: "")) }
      pairs.append(pair)
    }
    return pairs
  }
}
