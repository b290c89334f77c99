import TestSupport
import Testing

@testable import DiapasonEngine

struct ExtractionReaderTests {
  private let taxonomy = FitFixture.taxonomy

  private func read(_ mention: String) -> Extraction? {
    let line =
      #"{"path": "a.md", "kind": "posting", "mentions": [{"concept": "sql", "stance": "required", \#(mention)}]}"#
    return ExtractionReader(taxonomy).read(Array(line.utf8)).extraction
  }

  @Test func `a skill stands where its words do`() {
    let mention = read(#""quote": "SQL", "start": 7, "end": 10"#)?.mentions.first
    #expect(mention?.range == ByteRange(7, 10))
  }

  @Test(arguments: [
    #""quote": "SQL", "start": 7, "end": 11"#, #""quote": "SQL", "start": 9999999999, "end": 10000000002"#,
    #""start": 7, "end": 10"#, #""quote": "SQL", "start": 10, "end": 7"#,
  ])
  func `words that do not fit their place are left out`(_ mention: String) {
    #expect(read(mention)?.mentions.isEmpty == true)
  }

  @Test func `a choice asks for one at least`() throws {
    let extraction = try #require(read(#""quote": "SQL", "start": 7, "end": 10, "choice": 1, "choose": 0"#))
    let pair = Pair(Offer(extraction, taxonomy), Candidate(extraction, taxonomy), taxonomy)
    #expect(pair.offer.posting.requirements.first?.choose == 1)
  }
}
