/// A text whose skills are marked, as in `taxonomy/examples`: `⟦Scrum⟧{scrum preferred} et ⟦Git⟧{git required}`.
public struct MarkedSentence: Sendable {
  /// What is said of a skill at its place.
  public struct Mark: Equatable, Sendable {
    /// The bytes of the words between the brackets, in the text without marks.
    public var start: Int
    public var end: Int
    /// The concept's id.
    public var concept: String
    /// The words behind the id: stance, level, `years=3`, `choice1`, evidence.
    public var traits: [String]
  }

  /// The text without marks.
  public private(set) var text = ""
  /// In the order of the text.
  public private(set) var marks: [Mark] = []

  /// Parses the marked form; brackets without braces mark nothing.
  public init(_ source: String) {
    var rest = Substring(source)
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      text += rest[..<open]
      let start = text.utf8.count
      text += rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      guard rest.first == "{", let end = rest.firstIndex(of: "}") else { continue }
      for skill in rest.dropFirst().prefix(upTo: end).split(separator: ";") {
        let words = skill.split(separator: " ").map(String.init)
        guard let concept = words.first else { continue }
        marks.append(Mark(start: start, end: text.utf8.count, concept: concept, traits: Array(words.dropFirst())))
      }
      rest = rest[rest.index(after: end)...]
    }
    text += rest
  }

  /// The marked form, with other words said of each mark.
  public func rewritten(_ traits: (Mark) -> [String]) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var place = 0
    for group in groups {
      result += bytes[place..<group[0].start] + Array("⟦".utf8) + bytes[group[0].start..<group[0].end]
      let skills = group.map { ([$0.concept] + traits($0)).joined(separator: " ") }
      result += Array("⟧{\(skills.joined(separator: "; "))}".utf8)
      place = group[0].end
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }

  /// The marks, those of one place together.
  private var groups: [[Mark]] {
    marks.reduce(into: []) { groups, mark in
      if groups.last?[0].start == mark.start { groups[groups.count - 1].append(mark) } else { groups.append([mark]) }
    }
  }
}
