/// A text of which only some words are known, each at its place and on its line; the rest is white space.
///
/// What `extract` wrote names bytes and lines of a file that may no longer be at hand: with this, quotes and lines
/// are shown as if it were.
struct SparseText {
  /// Words with the bytes and the line where they stand.
  struct Piece {
    var range: ByteRange
    var line: Int
    var words: String
  }

  /// No text that was read is longer.
  static let limit = 1 << 28

  /// The text with these words; pieces that do not fit their bytes are left out.
  static func bytes(_ pieces: [Piece], limit: Int = limit) -> [UInt8] {
    let fitting = pieces.filter {
      0...limit ~= $0.range.start && $0.range.count == $0.words.utf8.count && $0.range.end <= limit
    }
    var bytes = [UInt8](repeating: UInt8(ascii: " "), count: fitting.map(\.range.end).max() ?? 0)
    var line = 1
    var place = 0
    for piece in fitting.sorted(by: { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }) {
      while line < piece.line, place < piece.range.start {
        bytes[place] = UInt8(ascii: "\n")
        (line, place) = (line + 1, place + 1)
      }
      bytes.replaceSubrange(piece.range.start..<piece.range.end, with: piece.words.utf8)
      if piece.range.end > place {
        line += bytes[max(place, piece.range.start)..<piece.range.end].count { $0 == UInt8(ascii: "\n") }
        place = piece.range.end
      }
    }
    return bytes
  }
}
