import Testing

@testable import DiapasonEngine

struct PileTests {
  /// What is left of the numbers below a hundred.
  private func left(_ change: (inout Pile<Int>) -> Void) -> [Int] {
    var pile = Pile<Int>(room: 1)
    for number in 0..<100 { pile.append(number) }
    change(&pile)
    return Array(pile.items)
  }

  @Test func `a pile grows, and what stays in it keeps its order`() {
    #expect(left { _ in } == Array(0..<100))
    #expect(left { $0.removeAll { $0 > 2 } } == [0, 1, 2])
    #expect(left { $0.removeFirst(98) } == [98, 99])
    let anew = left { pile in
      pile.removeAll()
      pile.append(7)
    }
    #expect(anew == [7])
  }
}
