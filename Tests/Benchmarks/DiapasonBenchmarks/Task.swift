/// What is measured, loaded and ready.
struct Task {
  /// The work of a round; what came out of it, as fields of JSON.
  let round: () -> [(name: String, value: Double)]
  /// What is known of the data.
  var facts: [(name: String, value: Double)] = []

  init(facts: [(name: String, value: Double)] = [], round: @escaping () -> [(name: String, value: Double)]) {
    (self.round, self.facts) = (round, facts)
  }

  /// The task of the arguments: its name, its files and the number of threads.
  init?(_ arguments: [String]) {
    guard arguments.count >= 4, let threads = Int(arguments[arguments.count - 1]) else { return nil }
    let files = Array(arguments[2..<arguments.count - 1])
    switch (arguments[1], files.count) {
    case ("phrases", 2): self = ExtractionTasks.phrases(labels: files[0], texts: files[1], threads)
    case ("extract", 1): self = ExtractionTasks.extract(texts: files[0], threads)
    case ("vectors", 1): self = VectorTasks.matrix(folder: files[0], threads)
    case ("vector", 1): self = VectorTasks.single(folder: files[0])
    case ("fits", 1): self = FitTasks.matrix(folder: files[0], threads)
    case ("fit", 1): self = FitTasks.single(folder: files[0])
    default: return nil
    }
  }
}
