/// A file of the example bank: marked sentences under `# posting Votre profil`, `# profile` or `# trap`.
struct ExampleFile: Sendable {
  /// What the sentences below a heading are.
  enum Kind: String, Sendable { case posting, profile, trap }

  struct Example: Sendable {
    var kind: Kind
    /// The heading that the sentence stands under, empty for none.
    var heading: String
    var sentence: MarkedSentence
    var line: Int
  }

  var examples: [Example] = []
  var problems: [TaxonomyProblem] = []

  init(_ path: String, _ bytes: [UInt8]) {
    var kind = Kind.posting
    var heading = ""
    for (index, line) in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      if line.hasPrefix("#") {
        let words = line.drop { $0 == "#" || $0 == " " }.split(separator: " ", maxSplits: 1)
        guard let named = words.first.flatMap({ Kind(rawValue: String($0)) }) else { continue }
        kind = named
        heading = words.count > 1 ? String(words[1]) : ""
        continue
      }
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      do throws(MarkedSentence.Failure) {
        examples.append(
          Example(kind: kind, heading: heading, sentence: try MarkedSentence(String(line)), line: index + 1))
      } catch {
        problems.append(TaxonomyProblem(file: path, line: index + 1, error.wording))
      }
    }
  }
}
