/// A sentence of the example bank, its skills marked: `Maîtrise de ⟦l'agile⟧{agile required mastery}`.
struct MarkedSentence: Sendable {
  /// A skill that a careful reader finds in the sentence.
  struct Mark: Sendable {
    /// Its bytes in the sentence.
    var range: ByteRange
    /// The concept's id, or `trade:` and a trade's.
    var concept: String
    /// For a trade, when it is practised.
    var when: TradeMention.When?
    var stance: SkillMention.Stance?
    var level: SkillMention.Level?
    var evidence: SkillMention.Evidence?
    var years: Int?
    var choice: Int?
  }

  /// The sentence without its marks.
  var text: String
  var marks: [Mark]

  /// Why a line is not a marked sentence.
  struct Failure: Error, Equatable {
    var wording: Wording

    fileprivate static let nameless = Failure(
      wording: Wording("une marque nomme une compétence", "a mark names a concept"))
    fileprivate static let shapeless = Failure(
      wording: Wording("une marque s'écrit ⟦mots⟧{compétence …}", "a mark is ⟦words⟧{concept …}"))
  }

  private static let open = Array("⟦".utf8)
  private static let close = Array("⟧{".utf8)

  /// Reads a line of the bank.
  init(_ line: String) throws(Failure) {
    let bytes = Array(line.utf8)
    var plain: [UInt8] = []
    marks = []
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: Self.open) else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      index += Self.open.count
      guard let end = Self.place(of: Self.close, in: bytes, from: index),
        let brace = bytes[end...].firstIndex(of: UInt8(ascii: "}"))
      else { throw .shapeless }
      let range = ByteRange(plain.count, plain.count + end - index)
      plain += bytes[index..<end]
      let notes = String(decoding: bytes[(end + Self.close.count)..<brace], as: UTF8.self)
      guard !notes.isEmpty else { throw .nameless }
      for note in notes.split(separator: ";") { marks.append(try Self.mark(note, range)) }
      index = brace + 1
    }
    text = String(decoding: plain, as: UTF8.self)
  }

  private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + pattern.count <= bytes.count {
      if bytes[index...].starts(with: pattern) { return index }
      index += 1
    }
    return nil
  }

  private static func mark(_ note: Substring, _ range: ByteRange) throws(Failure) -> Mark {
    let words = note.split(separator: " ")
    guard let concept = words.first else { throw .nameless }
    var mark = Mark(range: range, concept: String(concept))
    for word in words.dropFirst() {
      let word = String(word)
      if let stance = SkillMention.Stance(rawValue: word == "not-needed" ? "notNeeded" : word) {
        (mark.stance, mark.when) = (stance, TradeMention.When(rawValue: word))
      } else if let when = TradeMention.When(rawValue: word) {
        mark.when = when
      } else if let level = SkillMention.Level(rawValue: word) {
        mark.level = level
      } else if let evidence = SkillMention.Evidence(rawValue: word) {
        mark.evidence = evidence
      } else if word.hasPrefix("years="), let years = Int(word.dropFirst(6)) {
        mark.years = years
      } else if word.hasPrefix("choice"), let choice = Int(word.dropFirst(6)) {
        mark.choice = choice
      } else {
        throw Failure(
          wording: Wording(
            "« \(word) » ne dit rien dans une marque", "“\(word)” says nothing in a mark"))
      }
    }
    return mark
  }
}
