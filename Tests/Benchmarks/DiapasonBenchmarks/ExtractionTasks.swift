import DiapasonEngine

/// Reading texts: the labels only, or everything that they say.
enum ExtractionTasks {
  /// Texts that a thread takes at a time.
  private static let piece = 64

  static func phrases(labels: String, texts: String, _ threads: Int) -> Task {
    let yaml = BenchmarkFile(labels).lines.enumerated().map {
      "l\($0): {kind: skill, fr: \"\($1)\", en: \"\($1)\"}\n"
    }
    var loader = TaxonomyLoader()
    loader.add("skills/labels.yaml", Array(yaml.joined().utf8))
    let finder = LabelFinder(loader.load().taxonomy)
    let file = BenchmarkFile(texts)
    let ranges = file.texts
    return Task(facts: [("texts", Double(ranges.count))]) {
      let found = Threads.sum(ranges.count, piece: piece, threads) { range in
        file.bytes.withUnsafeBufferPointer { finder.counts($0, ranges[range]).reduce(0, +) }
      }
      return [("n", Double(found))]
    }
  }

  static func extract(texts: String, _ threads: Int) -> Task {
    guard let taxonomy = try? Taxonomy.embedded() else { fatalError("the taxonomy does not load") }
    let extractor = SkillExtractor(taxonomy)
    let file = BenchmarkFile(texts)
    let documents = file.texts.map { Array(file.bytes[$0.start..<$0.end]) }
    return Task(facts: [("texts", Double(documents.count))]) {
      let found = Threads.sum(documents.count, piece: piece, threads) { range in
        let memory = ReadingMemory(taxonomy)
        return range.reduce(0) { sum, index in
          let document = DocumentReader().read(documents[index], path: "a.md", kind: .posting)
          return sum + extractor.extract(from: document, in: memory).mentions.count
        }
      }
      return [("n", Double(found))]
    }
  }
}
