/// Tells of nearly every atom that it begins no member of a choice, by a bit.
///
/// A choice of a pattern holds up to hundreds of members. Each has sixteen bits or more for each of its members, one of
/// them set: an atom that is none of theirs meets it once in sixteen times, and nobody reads the members for the others.
struct ChoiceFilter: Sendable {
  /// Where the bits of a choice stand, and the bits of an atom that tell which is its own.
  struct Place: BitwiseCopyable, Sendable {
    var start: UInt32
    var mask: UInt32
  }

  /// For each element of the patterns its place.
  let places: [Place]
  let bits: [UInt64]

  private static let bitsPerMember = 16

  /// A filter for the choices of elements, from the first atom of each member.
  init(_ elements: [PatternElement], firsts: [UInt32]) {
    var places: [Place] = []
    places.reserveCapacity(elements.count)
    var end = 0
    for element in elements {
      var count = 64
      while count < Int(element.alternatives.count) * Self.bitsPerMember { count *= 2 }
      places.append(Place(start: UInt32(end), mask: UInt32(count - 1)))
      end += count / 64
    }
    var bits = [UInt64](repeating: 0, count: end)
    for (element, place) in zip(elements, places) {
      for atom in firsts[element.alternatives.range] {
        bits[Int(place.start &+ (atom & place.mask) >> 6)] |= .bit(of: atom)
      }
    }
    self.places = places
    self.bits = bits
  }

  /// Whether a choice may hold the atom.
  @inline(__always)
  static func mayHold(_ atom: UInt32, _ place: Place, _ bits: UnsafeBufferPointer<UInt64>) -> Bool {
    bits[Int(place.start &+ (atom & place.mask) >> 6)] & .bit(of: atom) != 0
  }
}
