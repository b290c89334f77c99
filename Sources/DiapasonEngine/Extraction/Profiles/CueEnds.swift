/// Where what a cue governs ends: at the bracket that closes around it, at the “ · ” that begins another item.
///
/// A clause is walked through once from its end, however many cues it holds.
struct CueEnds {
  /// Where the bracket closes in which the place stands that was walked to.
  var bracket: Int { brackets.last ?? .max }
  /// The first “ · ” behind that place, unless a colon stands before it: then it goes on with a list.
  private(set) var dot = Int.max

  private var place: Int
  /// The brackets that close behind the place and open before it, the nearest last.
  private var brackets: [Int] = []

  init(before end: Int) { place = end }

  /// Goes back to an earlier place, or stays.
  mutating func walk(to start: Int, _ text: TextBytes) {
    while place > start {
      place -= 1
      switch text[place] {
      case UInt8(ascii: ")"): brackets.append(place)
      case UInt8(ascii: "("): _ = brackets.popLast()
      case UInt8(ascii: ":"): dot = .max
      case 0xB7 where Self.isSpaced(place, text): dot = place
      default: break
      }
    }
  }

  /// Whether the “·” that ends here stands between spaces.
  private static func isSpaced(_ place: Int, _ text: TextBytes) -> Bool {
    place >= 2 && text[place - 1] == 0xC2 && text[place - 2].isBlank && place + 1 < text.count
      && text[place + 1].isBlank
  }
}
