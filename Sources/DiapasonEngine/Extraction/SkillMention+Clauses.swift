extension [SkillMention] {
  /// Calls with the mentions of one clause after the other: they stand in the order of the text.
  mutating func forEachClause(_ body: (UnsafeMutableBufferPointer<SkillMention>) -> Void) {
    withUnsafeMutableBufferPointer { all in
      var start = 0
      while start < all.count {
        let (section, clause) = (all[start].section, all[start].clause)
        var end = start + 1
        while end < all.count, all[end].clause == clause, all[end].section == section { end += 1 }
        body(UnsafeMutableBufferPointer(rebasing: all[start..<end]))
        start = end
      }
    }
  }
}
