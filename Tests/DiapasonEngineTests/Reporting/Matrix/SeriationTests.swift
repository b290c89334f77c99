import Testing

@testable import DiapasonEngine

struct SeriationTests {
  @Test func `what is alike stands side by side`() {
    let rows: [[Int?]] = [[9, 9, 0], [0, 0, 9], [9, 8, 0], [nil, 1, 9]]
    let order = Seriation.order(rows)
    #expect(order.sorted() == [0, 1, 2, 3])
    func places(_ a: Int, _ b: Int) -> Int { abs(order.firstIndex(of: a)! - order.firstIndex(of: b)!) }
    #expect(places(0, 2) == 1 && places(1, 3) == 1)
  }

  @Test func `few rows and equal rows have an order too`() {
    #expect(Seriation.order([]) == [])
    #expect(Seriation.order([[1]]) == [0])
    #expect(Seriation.order([[1], [1], [1]]) == [0, 1, 2])
  }
}
