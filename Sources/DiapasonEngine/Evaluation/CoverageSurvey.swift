/// Counts the noun phrases that postings repeat where they ask for something, and tells which of them the taxonomy
/// knows.
///
/// ```swift
/// var survey = CoverageSurvey(taxonomy)
/// survey.add(NounPhrase.phrases(in: extraction, taxonomy))
/// survey.coverage().unknown.first?.text  // "gestion de crise"
/// ```
package struct CoverageSurvey: Sendable {
  private struct Count: Sendable {
    var times = 0
    var known = 0
    var texts: [String: Int] = [:]

    /// The commonest way to write it, the first in byte order among equals.
    var text: String {
      texts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }
  }

  /// A phrase that stands less often is chance.
  package static let least = 3

  private let refused: RefusedPhrases
  private var counts: [[UInt64]: Count] = [:]

  /// A survey of nothing yet.
  package init(_ taxonomy: Taxonomy) { refused = RefusedPhrases(taxonomy) }

  /// Adds what one posting says.
  package mutating func add(_ phrases: [NounPhrase]) {
    for phrase in phrases {
      counts[phrase.words, default: Count()].times += 1
      counts[phrase.words, default: Count()].known += phrase.isKnown ? 1 : 0
      counts[phrase.words, default: Count()].texts[phrase.text, default: 0] += 1
    }
  }

  /// What was counted.
  package func coverage() -> Coverage {
    let repeated = counts.filter { $0.value.times >= Self.least }
    let parts = Self.parts(of: repeated)
    let phrases = repeated.filter { $0.value.times > parts[$0.key] ?? 0 }.map { words, count in
      Coverage.Phrase(text: count.text, times: count.times, state: state(words, count))
    }
    return Coverage(phrases: phrases.sorted { ($1.times, $0.text) < ($0.times, $1.text) })
  }

  /// How often each phrase stands within a longer one: one that never stands alone is no name of its own.
  private static func parts(of repeated: [[UInt64]: Count]) -> [[UInt64]: Int] {
    var parts: [[UInt64]: Int] = [:]
    for (words, count) in repeated {
      for start in words.indices {
        for end in start..<words.count where end - start + 1 < words.count {
          let part = Array(words[start...end])
          parts[part] = max(parts[part] ?? 0, count.times)
        }
      }
    }
    return parts
  }

  private func state(_ words: [UInt64], _ count: Count) -> Coverage.State {
    if 2 * count.known >= count.times { return .known }
    return refused[words].map { .refused($0) } ?? .unknown
  }
}
