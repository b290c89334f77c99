/// Offers that a person has seen and dismissed: a path or a SHA-256 on each line of a file.
///
/// ```swift
/// let seen = SeenOffers(Array("# no thanks\noffres/dev.md\n".utf8))
/// seen.holds(offer.document)  // true
/// ```
package struct SeenOffers: Sendable, Equatable {
  /// Digits of a hash.
  private static let hashLength = 64

  /// The lines that name something, as they are written.
  package let lines: [String]
  private let paths: Set<String>
  private let hashes: Set<String>

  /// Reads such a file; empty lines and those that begin with `#` name nothing.
  package init(_ bytes: [UInt8] = []) {
    let text = SourceText(decoding: bytes)
    let whole = String(
      decoding: text.bytes.starts(with: Self.mark) ? text.bytes.dropFirst(3) : text.bytes[...], as: UTF8.self)
    lines = whole.split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces() }.filter {
      !$0.isEmpty && !$0.hasPrefix("#")
    }
    hashes = Set(lines.map { $0.lowercased() }.filter(Self.isHash))
    paths = Set(lines.map(Self.plain))
  }

  /// The byte order mark.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether nothing is named.
  package var isEmpty: Bool { lines.isEmpty }

  /// Whether a document is named, by its path or by its hash.
  package func holds(_ document: Document) -> Bool {
    paths.contains(Self.plain(document.path)) || hashes.contains(document.sha256)
  }

  /// How many lines name none of these documents: perhaps a slip of the pen.
  package func strangers(_ documents: [Document]) -> Int {
    let known = Set(documents.map { Self.plain($0.path) } + documents.map(\.sha256))
    return lines.count { !known.contains(Self.plain($0)) && !known.contains($0.lowercased()) }
  }

  private static func isHash(_ line: String) -> Bool {
    line.utf8.count == hashLength && line.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
  }

  /// `./offres/a.md` and `offres//a.md` are `offres/a.md`.
  private static func plain(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + parts : parts
  }
}
