import DiapasonEngine
import Testing

@testable import DiapasonTool

struct ProgressTests {
  @Test func `the time left follows the pace so far`() {
    #expect(Progress.timeLeft(10, 100, 1_000).english == " · 1 min 31 s left")
    #expect(Progress.timeLeft(60, 1, 121).french == " · encore 2 h 00 min")
    #expect(Progress.timeLeft(10, 10, 11).english == " · 2 s left")
  }

  @Test func `nothing is told before there is a pace, nor at the end`() {
    #expect(Progress.timeLeft(0.5, 1, 100).english == "")
    #expect(Progress.timeLeft(10, 0, 100).english == "")
    #expect(Progress.timeLeft(10, 100, 100).english == "")
  }
}
