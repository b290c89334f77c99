import Testing

@testable import DiapasonEngine

struct GridReaderTests {
  private let taxonomy = FitFixture.taxonomy
  private let posting = FitFixture.posting("rails", "django", "sql", "teaching", trade: "developer")
  private var yaml: String {
    String(decoding: GridWriter(taxonomy).yaml(Offer(posting, taxonomy)), as: UTF8.self)
  }
  private func read(_ yaml: String) -> (posting: Posting?, changes: GridChanges, problems: [Diagnostic]) {
    GridReader(taxonomy).read(Array(yaml.utf8), for: posting)
  }

  @Test func `a grid that nobody changed is the posting's own`() throws {
    let (read, changes, problems) = read(yaml)
    let own = Posting(posting, taxonomy)
    #expect(problems.isEmpty)
    #expect(changes.changes.isEmpty)
    #expect(try #require(read).requirements.map(\.weight) == own.requirements.map(\.weight))
    #expect(read?.requirements.map(\.subject) == own.requirements.map(\.subject))
    #expect(read?.trades.count == own.trades.count)
    #expect(changes.hash == SHA256.hex(Array(yaml.utf8)))
  }

  @Test func `what a person changes counts, and is said`() throws {
    let edited = """
      diapason: grid
      criteria:
        - {trade: developer, weight: 500}
        - {skill: rails, or: [django], weight: 2000, must: true}
        - {skill: docker}
      """
    let (read, changes, problems) = read(edited)
    #expect(problems.isEmpty)
    let requirements = try #require(read).requirements
    #expect(requirements.map(\.weight)[..<2] == [500, 2_000])
    #expect(requirements[1].alternatives == [FitFixture.concept("django")])
    #expect(requirements[2].weight > 0)
    let kinds = changes.changes.map { change in
      switch change {
      case .dropped(let own): "dropped " + own.id(taxonomy)
      case .added(let now): "added " + now.id(taxonomy)
      case .merged(let own, let host): "merged \(own.id(taxonomy)) \(host.id(taxonomy))"
      case .weight(let now, _): "weight " + now.id(taxonomy)
      case .must(let now): "must " + now.id(taxonomy)
      case .reworded(let now): "reworded " + now.id(taxonomy)
      }
    }
    #expect(
      kinds.sorted() == [
        "added docker", "dropped sql", "dropped teaching", "merged django rails", "must rails",
        "reworded rails",
        "weight developer", "weight rails",
      ])
  }

  @Test func `a must is a knock-out beside the score`() throws {
    let grid = try #require(
      read("diapason: grid\ncriteria: [{skill: sql, must: true}, {skill: docker}]").posting)
    let candidate = Candidate(FitFixture.profile("docker"), taxonomy)
    let pair = Pair(Offer(posting, grid, taxonomy), candidate, taxonomy)
    #expect(pair.knockouts.filter { $0.term == .must }.map(\.status) == [.notMet])
    #expect(pair.score != nil)
  }

  @Test(
    arguments: [
      ("criteria: []", 0), ("diapason: card", 0), ("diapason: grid\ncriteria:\n  - skill: knitting", 3),
      ("diapason: grid\ncriteria:\n  - skill: sql\n    weight: heavy", 4), ("diapason: grid\nx: &a [*a]", 2),
      ("diapason: grid\ncriteria:\n  - skill: sql\n  - skill: sql", 4), ("diapason: grid\ncriterai: []", 2),
      ("diapason: grid\ncriteria:\n  - {}", 3), ("\t", 1), ("diapason: grid\ncriteria:\n  - weight: 3", 3),
    ])
  func `what is wrong is told with its line, and nothing is used`(_ yaml: String, _ line: Int) throws {
    let (posting, _, problems) = read(yaml)
    #expect(posting == nil)
    let problem = try #require(problems.first { $0.severity == .error })
    let text = SourceText(decoding: Array(yaml.utf8))
    if line > 0 { #expect(text.position(at: try #require(problem.range).start).line == line) }
  }

  @Test func `a grid for another text is used with a warning, and its quotes point nowhere past the end`()
    throws
  {
    let other = "diapason: grid\nsha256: 00\ncriteria: [{skill: sql, bytes: [5, 900]}]"
    let (posting, _, problems) = read(other)
    #expect(problems.map(\.severity) == [.warning])
    #expect(try #require(posting).requirements[0].quote.isEmpty)
  }
}
