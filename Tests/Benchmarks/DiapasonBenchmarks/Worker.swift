import Glibc

/// Speaks the protocol of the benchmarks: a line of JSON for what was loaded, for each round, and at the end.
enum Worker {
  static func run(_ task: Task) {
    print(task.facts + [("load_s", Clock.since(Clock.started)), ("rss_mb", Clock.residentMegabytes)])
    while let line = readLine() {
      guard line == "go" else { break }
      let (wall, processor) = (Clock.wall, Clock.processor)
      let results = task.round()
      print(results + [("wall", Clock.wall - wall), ("cpu", Clock.processor - processor)])
    }
    print([("peak_mb", Clock.peakMegabytes)])
  }

  private static func print(_ fields: [(name: String, value: Double)]) {
    let text = fields.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",")
    Swift.print("{\(text)}")
    fflush(nil)
  }
}
