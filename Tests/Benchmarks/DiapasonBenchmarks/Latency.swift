/// How long single questions take: the median, and what one in a hundred exceeds.
enum Latency {
  static func measure(_ count: Int, _ ask: (Int) -> Int) -> [(name: String, value: Double)] {
    var sum = 0
    let times = (0..<count).map { number in
      let start = Clock.wall
      sum += ask(number)
      return Clock.since(start) * 1_000
    }.sorted()
    return [("ids", Double(sum)), ("p50_ms", times[count / 2]), ("p99_ms", times[count * 99 / 100])]
  }
}
