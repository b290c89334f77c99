extension PhraseSource {
  /// The label, and what stands on either side of a slash in it where these are the two genders of one title.
  ///
  /// “chef de projet/cheffe de projet” is said as either; “Conducteur / Conductrice d'engins” as “Conducteur d'engins”
  /// or “Conductrice d'engins”; “Java/J2EE” stays whole.
  func alternatives(isSilent: Bool = false) -> [PhraseSource] {
    var whole = self
    whole.isSilent = whole.isSilent || isSilent
    guard !isPattern, let (left, right) = genders() else { return [whole] }
    return [whole]
      + [left, right].map { text in
        var phrase = whole
        phrase.text = text
        phrase.isName = false
        return phrase
      }
  }

  private func genders() -> (String, String)? {
    let sides = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let (left, right) = (Self.words(sides[0]), Self.words(sides[1]))
    let pairs = zip(left, right).map { (Folding.folded(String($0)), Folding.folded(String($1))) }
    guard left.count <= right.count, pairs.contains(where: { $0 != $1 }),
      pairs.allSatisfy({ $0 == $1 || Self.areGenders($0, $1) })
    else { return nil }
    let shared = right.dropFirst(left.count)
    return ((left + shared).joined(separator: " "), right.joined(separator: " "))
  }

  private static func words(_ text: Substring) -> [Substring] { text.split(separator: " ") }

  /// Two words of one stem: “agent, agente”, “directeur, directrice”.
  private static func areGenders(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let common = zip(one, other).prefix { $0 == $1 }.count
    return one != other && common >= 3 && max(one.count, other.count) - common <= longestEnding
  }

  /// “-trice” after the stem of “directeur”, and a plural.
  private static let longestEnding = 6
}

extension PhraseSource {
  /// The names of an entry as labels, where they do not stand among them already.
  ///
  /// A name that stands among the labels with a guard is not a label without one.
  static func names(
    _ french: String?, _ english: String?, besides labels: [PhraseSource], file: String, line: Int
  ) -> [PhraseSource] {
    let written = Set(labels.map { $0.text.lowercased() })
    let names = [(french, Language.french), (english, .english)]
    return names.compactMap { text, language in
      guard let text, !text.isEmpty, !written.contains(text.lowercased()) else { return nil }
      return PhraseSource(
        text: text, isPattern: false, isName: true, language: language, file: file, line: line)
    }
  }
}
