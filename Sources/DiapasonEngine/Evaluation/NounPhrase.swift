/// A few words of a posting that may name a skill, such as “gestion de projet”.
///
/// ```swift
/// let phrases = NounPhrase.phrases(in: extraction, taxonomy)
/// ```
package struct NounPhrase: Sendable {
  /// Its content words in comparable form: the class of a word that the taxonomy knows, else its hash.
  let words: [UInt64]
  /// How it is written there, in lower case.
  let text: String
  /// Whether a skill or trade is heard on one of its words.
  let isKnown: Bool

  /// Those of the clauses that ask for something, each as often as it stands there.
  package static func phrases(in extraction: Extraction, _ taxonomy: Taxonomy) -> [NounPhrase] {
    let document = extraction.document
    let cutter = NounPhraseCutter(taxonomy)
    let readings = ClauseReader.read(document, taxonomy)
    var phrases: [NounPhrase] = []
    for (section, readings) in zip(document.sections, readings) {
      for (clause, reading) in zip(section.clauses, readings)
      where clause.role.isDemand && clause.kind != .heading {
        phrases += cutter.runs(in: reading.tokens, document.text.bytes).filter { !reading.isCue($0) }
          .map { NounPhrase($0, in: reading, document) }
      }
    }
    return phrases
  }

  private init(_ run: [Int], in reading: ClauseReading, _ document: Document) {
    let tokens = run.map { reading.tokens[$0] }
    words = tokens.map(\.comparable)
    text = Self.written(reading, run, document)
    isKnown = reading.matches.contains { match in
      match.meaning.kind != .cue && run.contains { match.holds($0) }
    }
  }

  /// The text from the first word to the last, on one line.
  private static func written(_ reading: ClauseReading, _ run: [Int], _ document: Document) -> String {
    let (first, last) = (reading.tokens[run[0]], reading.tokens[run[run.count - 1]])
    return document.quote(ByteRange(Int(first.start), Int(last.end))).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension ClauseReading {
  /// Whether the words of a run are only how something is asked: “à l'aise”, “bonne connaissance”.
  fileprivate func isCue(_ run: [Int]) -> Bool {
    run.allSatisfy { word in matches.contains { $0.meaning.kind == .cue && $0.holds(word) } }
  }
}

extension Token {
  /// The same number for all forms of a word that the taxonomy knows.
  var comparable: UInt64 { word == Vocabulary.unknown ? hash : UInt64(word) }
}
