/// What each word list of the taxonomy tells of the skills near it, by its place among all lists.
///
/// Most tell nothing of them: their places are small numbers side by side, in a processor's nearest memory.
struct CueTable {
  /// For each list where its cue stands, counted from 1; 0 where it has none.
  private let places: [UInt32]
  private let cues: [Cue]

  init(_ lists: [String]) {
    var places: [UInt32] = []
    var cues: [Cue] = []
    for list in lists {
      let cue = Cue(list: list)
      if let cue { cues.append(cue) }
      places.append(cue == nil ? 0 : UInt32(cues.count))
    }
    (self.places, self.cues) = (places, cues)
  }

  @inline(__always)
  subscript(list: Int) -> Cue? {
    let place = Int(places[list])
    return place == 0 ? nil : cues[place - 1]
  }
}
