extension [SkillMention] {
  /// Calls with the places of the mentions of one clause after the other: they stand in the order of the text.
  mutating func forEachClause(_ body: (inout [SkillMention], Range<Int>) -> Void) {
    var start = 0
    while start < count {
      let (section, clause) = (self[start].section, self[start].clause)
      var end = start + 1
      while end < count, self[end].clause == clause, self[end].section == section { end += 1 }
      body(&self, start..<end)
      start = end
    }
  }
}
