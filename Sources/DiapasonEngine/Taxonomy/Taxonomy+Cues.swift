extension Taxonomy {
  /// For each list of cues what it means to a reader of those under `head`; to which the others mean nothing.
  ///
  /// A list is told by its name without the head, cut at the points: `["required", "headings", "sure"]`.
  func meanings<Meaning>(ofCuesUnder head: String, _ meaning: ([String]) -> Meaning?) -> [Meaning?] {
    cues.map { name in
      guard name.hasPrefix(head + ".") else { return nil }
      let parts = name.dropFirst(head.count + 1).split(separator: ".").map(String.init)
      return parts.isEmpty ? nil : meaning(parts)
    }
  }
}
