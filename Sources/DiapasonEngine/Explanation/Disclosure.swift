/// How much of a person is shown: everything, or only what is scored.
///
/// ```swift
/// let disclosure = Disclosure.blind(taxonomy)
/// disclosure.name(candidate, .french)  // "Candidature 3f9a27c1"
/// ```
package struct Disclosure: Sendable {
  private let masking: Masking?

  /// Names, files and the words around a quote are shown.
  package static let full = Disclosure(masking: nil)

  /// Nothing is shown but what is scored, and the words that say it, masked.
  package static func blind(_ taxonomy: Taxonomy) -> Disclosure { Disclosure(masking: Masking(taxonomy)) }

  /// Whether the person stays unknown.
  package var isBlind: Bool { masking != nil }

  /// What a candidate is called.
  package func name(_ candidate: Candidate, _ language: Language) -> String {
    guard let masking else { return Printable.text(candidate.document.path) }
    return Wording("Candidature ", "Candidate ")[language] + masking.number(candidate)
  }

  /// What a candidate is called in data: the path, or the number.
  func id(_ candidate: Candidate) -> String { masking?.number(candidate) ?? candidate.document.path }

  /// The candidates in an order that tells nothing of their names.
  package func ordered(_ candidates: [Candidate]) -> [Candidate] {
    guard let masking else { return candidates }
    let numbered = candidates.enumerated().map { (masking.number($1), $0, $1) }
    var seen: [String: Int] = [:]
    return numbered.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { number, _, candidate in
      var candidate = candidate
      seen[number, default: 0] += 1
      candidate.twin = seen[number] ?? 1
      return candidate
    }
  }

  /// The words of a profile: in their context with their place, or alone and masked; nil where there are none.
  func quote(_ range: ByteRange?, _ candidate: Candidate, _ language: Language, width: Int = 90) -> String? {
    guard let range, !range.isEmpty else { return nil }
    guard let masking else { return Self.quote(range, candidate.document, language, width: width) }
    return Self.quoted(masking.masked(candidate, range), language)
  }

  /// The words of a profile alone, masked where the person stays unknown; nil where there are none.
  func words(_ range: ByteRange?, _ candidate: Candidate, _ language: Language) -> String? {
    guard let range, !range.isEmpty else { return nil }
    let shown = masking?.masked(candidate, range)
    return Self.quoted(shown ?? PlainText(candidate.document.text, range).string(range), language)
  }

  /// What stands in data for the words of a profile.
  func raw(_ range: ByteRange, _ candidate: Candidate) -> String {
    masking?.masked(candidate, range) ?? candidate.document.quote(range)
  }

  /// Words in their context, with their line.
  static func quote(_ range: ByteRange, _ document: Document, _ language: Language, width: Int = 90)
    -> String?
  {
    guard !range.isEmpty else { return nil }
    let excerpt = Excerpt(document, range, width: width)
    let words = quoted(excerpt.before + excerpt.quote + excerpt.after, language)
    return words + " (\(Wording("l. ", "l. ")[language])\(document.line(range)))"
  }

  static func quoted(_ words: String, _ language: Language) -> String {
    language == .french ? "« \(words) »" : "“\(words)”"
  }
}
