import TestSupport
import Testing

@testable import DiapasonEngine

struct ChoiceFilterTests {
  /// Choices of 1 to 300 atoms, side by side.
  private static func choices(seed: UInt64) -> (elements: [PatternElement], firsts: [UInt32]) {
    var generator = SeededGenerator(seed: seed)
    var elements: [PatternElement] = []
    var firsts: [UInt32] = []
    for _ in 0..<40 {
      let start = firsts.count
      for _ in 0..<Int.random(in: 1...300, using: &generator) {
        firsts.append(UInt32.random(in: 0..<50_000, using: &generator))
      }
      elements.append(PatternElement(gap: 0, isLiteral: false, alternatives: Run(start..<firsts.count)))
    }
    return (elements, firsts)
  }

  @Test func `a choice may hold each of its atoms, and few others`() {
    let (elements, firsts) = Self.choices(seed: 5)
    let filter = ChoiceFilter(elements, firsts: firsts)
    let bits = FixedArray(filter.bits)
    var passed = 0
    for (element, place) in zip(elements, filter.places) {
      let own = Set(firsts[element.alternatives.range])
      #expect(own.allSatisfy { ChoiceFilter.mayHold($0, place, bits.items) })
      for atom in 0..<UInt32(1_000) where !own.contains(atom) && ChoiceFilter.mayHold(atom, place, bits.items)
      {
        passed += 1
      }
    }
    #expect(passed < 40 * 1_000 / 10)
  }
}
