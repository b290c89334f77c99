/// Reads every sentence of the example bank with the taxonomy, and compares what is heard with what is marked.
///
/// ```swift
/// let report = ExampleCheck(taxonomy).report("agile.txt", bytes)
/// report.problems  // agile.txt:12: agile is not heard in “…”
/// ```
package struct ExampleCheck {
  /// How a file did.
  ///
  /// ```swift
  /// print("\(report.exact) of \(report.sentences) sentences read as they are marked")
  /// ```
  package struct Report: Sendable {
    /// How many sentences were read.
    package var sentences = 0
    /// How many of them are read just as marked, the concepts and their places.
    package var exact = 0
    /// Marks whose words are also heard with the right stance, and with the right level; and how many marks there are.
    package var marks = 0
    /// Of the marks heard, how many with the stance that is marked.
    package var stances = 0
    /// Of the marks heard, how many with the level that is marked, none being a level too.
    package var levels = 0
    /// What differs, with its place.
    package var problems: [TaxonomyProblem] = []

    /// A report of nothing yet.
    package init() {}

    /// Two reports as one.
    package mutating func add(_ other: Report) {
      sentences += other.sentences
      exact += other.exact
      marks += other.marks
      stances += other.stances
      levels += other.levels
      problems += other.problems
    }
  }

  private let taxonomy: Taxonomy
  private let extractor: SkillExtractor

  /// Checks examples with the taxonomy.
  package init(_ taxonomy: Taxonomy) {
    self.taxonomy = taxonomy
    extractor = SkillExtractor(taxonomy)
  }

  /// Checks one file of examples.
  package func report(_ path: String, _ bytes: [UInt8]) -> Report {
    let file = ExampleFile(path, bytes)
    var report = Report()
    report.problems = file.problems
    for example in file.examples { check(example, path, &report) }
    return report
  }

  /// What is heard in a sentence: skills and trades, each with its bytes in the sentence.
  private struct Heard {
    var id: String
    var range: ByteRange
    var rule: String
    var stance: SkillMention.Stance?
    var level: SkillMention.Level?
  }

  private func check(_ example: ExampleFile.Example, _ path: String, _ report: inout Report) {
    report.sentences += 1
    let marks = example.sentence.marks
    let heard = heard(example)
    var faults: [Wording] = []
    for mark in marks {
      guard let first = heard.first(where: { $0.id == mark.concept && $0.range.overlaps(mark.range) }) else {
        let words = words(mark.range, of: example)
        faults.append(
          Wording(
            "\(mark.concept) n'est pas entendu dans « \(words) »",
            "\(mark.concept) is not heard in “\(words)”"))
        continue
      }
      guard first.stance != nil else { continue }
      report.marks += 1
      if first.stance == mark.stance { report.stances += 1 }
      if first.level == mark.level { report.levels += 1 }
    }
    for found in heard where found.stance != nil {
      if marks.contains(where: { $0.concept == found.id && $0.range.overlaps(found.range) }) { continue }
      faults.append(
        Wording(
          "\(found.id) est entendu par « \(found.rule) », sans être marqué",
          "\(found.id) is heard by “\(found.rule)”, and not marked"))
    }
    if faults.isEmpty { report.exact += 1 }
    report.problems += faults.map { TaxonomyProblem(file: path, line: example.line, $0) }
  }

  private func words(_ range: ByteRange, of example: ExampleFile.Example) -> String {
    String(decoding: Array(example.sentence.text.utf8)[range.start..<range.end], as: UTF8.self)
  }

  private func heard(_ example: ExampleFile.Example) -> [Heard] {
    let opening = example.heading.isEmpty ? "" : "## \(example.heading)\n\n"
    let offset = opening.utf8.count
    let document = DocumentReader().read(
      Array((opening + example.sentence.text).utf8), path: "",
      kind: example.kind == .profile ? .profile : .posting)
    let extraction = extractor.extract(from: document)
    let skills = extraction.mentions.map {
      Heard(
        id: taxonomy.concepts[$0.concept].id, range: $0.range.moved(by: -offset), rule: $0.rule,
        stance: $0.stance,
        level: $0.level)
    }
    let trades = extraction.trades.map {
      Heard(id: "trade:" + taxonomy.trades[$0.trade].id, range: $0.range.moved(by: -offset), rule: "")
    }
    return (skills + trades).filter { $0.range.start >= 0 }
  }
}
