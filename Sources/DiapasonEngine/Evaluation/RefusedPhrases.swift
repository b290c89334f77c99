/// The noun phrases that a taxonomy names as no skill, each with the reason.
struct RefusedPhrases {
  private var reasons: [[UInt64]: String] = [:]

  /// Those of the taxonomy's file `refused.yaml`, where it has one.
  init(_ taxonomy: Taxonomy) {
    let cutter = NounPhraseCutter(taxonomy)
    for file in taxonomy.files where file.path.hasSuffix("refused.yaml") {
      for (key, value) in (try? YAMLReader.read(file.bytes))?.pairs ?? [] {
        let phrase = key.string ?? ""
        let tokens = taxonomy.lexicon.tokenizer.tokens(of: phrase)
        let longest = cutter.runs(in: tokens, Array(phrase.utf8)).max { $0.count < $1.count } ?? []
        reasons[longest.map { tokens[$0].comparable }] = value.string ?? ""
      }
    }
  }

  /// Why the phrase of these words is no skill, or nil.
  subscript(_ words: [UInt64]) -> String? { reasons[words] }
}
