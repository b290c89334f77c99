/// What the publisher of a taxonomy calls one of its labels.
struct LabelCode {
  var code: String
  var text: String
  var language: Language?
  var isHidden: Bool

  /// Whether it is the code of that label.
  func fits(_ label: PhraseSource) -> Bool {
    label.text == text && label.language == language && label.isHidden == isHidden && !label.isGuarded
      && !label.isPattern
  }
}

extension DraftEntry {
  /// Gives labels their codes, and the order of these; a text with two codes stands twice.
  mutating func give(codes: [LabelCode]) {
    let coded = codes.compactMap { code -> PhraseSource? in
      var label = labels.first(where: code.fits)
      label?.code = code.code
      return label
    }
    let texts = Set(codes.map(\.text))
    labels.removeAll { label in texts.contains(label.text) && codes.contains { $0.fits(label) } }
    labels += coded
  }
}
