import TestSupport
import Testing

@testable import DiapasonEngine

struct TokenCursorTests {
  private static let parts = [
    "a", "Chef", "développeur", "ÉTÉ", "cœur", "straße", "2012", "anticonstitutionnellement", "naïve", "C",
    "œ", "e", "se",
    " ", " ", " ", " ", "  ", "\n", ", ", ". ", ".", "-", " - ", "/", "·", "’", "'", "(", ")", "«", "»", ":",
    ";", "!", "|",
    "<b>", "&nbsp;", "&", " & ", "@", "](x)", "++", "#", "e\u{301}", "Ж", "日", "🚀", "…", "\u{200D}", "×", "ÿ",
    "Ł",
    String(repeating: "mot", count: 30), String(repeating: "é", count: 70),
  ]

  /// The tokens of a stretch of text, character by character or as fast as can be.
  private func tokens(_ text: [UInt8], _ range: ByteRange, isFast: Bool) -> [String] {
    let endings = ["e", "se"].map { WordHash.of($0.utf8) }
    var buffer = TokenBuffer()
    text.withUnsafeBufferPointer { bytes in
      endings.withUnsafeBufferPointer { endings in
        buffer.append(range.count) { tokens, folded, start in
          var cursor = TokenCursor(
            bytes: bytes, range, kinds: ByteKind.table.items, accents: ByteKind.accents.items,
            inclusiveEndings: endings, into: tokens, folded: folded, foldedEnd: start)
          if isFast {
            cursor.run()
          } else {
            while cursor.index < cursor.end { cursor.readCharacter() }
            cursor.finish()
          }
          return cursor
        }
      }
    }
    return buffer.copy.map { token in
      #expect(token.hash == WordHash.of(buffer.word(token)))
      return
        "\(token.start)-\(token.end) \(buffer.text(token)) \(token.gap) \(token.followsSlash) \(token.isCapitalised)"
    }
  }

  @Test(arguments: 1...500)
  func `eight bytes at a time find what characters one by one find`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = (0..<30).map { _ in Self.parts.randomElement(using: &generator)! }.joined()
    let bytes = Array(text.utf8)
    let start = Int.random(in: 0...bytes.count / 2, using: &generator)
    for end in [bytes.count, Int.random(in: start...bytes.count, using: &generator)] {
      let range = ByteRange(start, end)
      #expect(tokens(bytes, range, isFast: true) == tokens(bytes, range, isFast: false), "\(seed): \(text)")
    }
  }
}
