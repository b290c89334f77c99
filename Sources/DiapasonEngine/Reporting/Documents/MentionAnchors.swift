/// The names by which the places and skills of a page refer to each other.
struct MentionAnchors {
  private let document: Int
  /// For each mention the first of its concept and stance: where the list has its entry.
  private let entries: [Int]

  init(_ extraction: Extraction, document: Int) {
    self.document = document
    var first: [String: Int] = [:]
    entries = extraction.mentions.enumerated().map { index, mention in
      let key = "\(mention.concept) \(mention.stance.rawValue)"
      let entry = first[key] ?? index
      first[key] = entry
      return entry
    }
  }

  /// The place of a mention in the text.
  func place(_ mention: Int) -> String { "d\(document)-m\(mention + 1)" }
  /// Its entry in the list.
  func skill(_ mention: Int) -> String { "d\(document)-s\(entries[mention] + 1)" }
}
