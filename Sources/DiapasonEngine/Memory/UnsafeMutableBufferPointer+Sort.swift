extension UnsafeMutableBufferPointer {
  /// The many are sorted as arrays are.
  private static var few: Int { 64 }

  /// Puts the items of a range in order where they stand.
  ///
  /// What the readers of a clause sort is a handful of items, mostly in order: they are put in their places one by one.
  @inline(__always)
  func sortFew(_ range: Range<Int>, by isBefore: (Element, Element) -> Bool) {
    guard range.count <= Self.few else {
      var slice = self[range]
      return slice.sort(by: isBefore)
    }
    var index = range.lowerBound &+ 1
    while index < range.upperBound {
      let item = self[index]
      var place = index
      while place > range.lowerBound, isBefore(item, self[place &- 1]) {
        self[place] = self[place &- 1]
        place &-= 1
      }
      if place < index { self[place] = item }
      index &+= 1
    }
  }
}
