import TestSupport
import Testing

@testable import DiapasonEngine

struct CueBufferTests {
  private let taxonomy = SmallTaxonomy.load([
    "words/cues.yaml": """
    level:
      practice: {after: [connaissance, expérience]}
      mastery: {after: ["excellente connaissance"]}
      name: ["expérience utilisateur"]
    strength:
      preferred: {after: [idéalement]}
    """
  ]).taxonomy

  private func look<Seen>(_ text: String, _ body: (ClauseCues) -> Seen) -> Seen {
    let source = SourceText(decoding: Array(text.utf8))
    let memory = ReadingMemory(taxonomy)
    return withExtendedLifetime(memory) {
      let reading = ClauseReader(taxonomy).read(ByteRange(0, source.bytes.count), source, in: memory)
      var buffer = CueBuffer(CueTable(taxonomy.cues))
      source.bytes.withUnsafeBufferPointer { buffer.read(reading, $0) }
      return buffer.look(at: reading, body)
    }
  }

  @Test(arguments: [
    ("connaissance", [Cue.level(.practice, .after)]),
    ("excellente connaissance", [.level(.mastery, .after)]),
    ("expérience utilisateur", [.levelName]),
    ("idéalement connaissance", [.strength(.preferred, .after), .level(.practice, .after)]),
    ("rien", []),
  ])
  func `of two cues on the same words the longer stands`(text: String, expected: [Cue]) {
    #expect(look(text) { $0.marks.map(\.cue) } == expected)
  }

  @Test func `brackets are counted`() {
    look("un (deux (trois) quatre) cinq") { cues in
      #expect((0..<5).map(cues.depth) == [0, 1, 2, 1, 0])
      #expect(cues.isOpen(from: 1, to: 3))
      #expect(!cues.isOpen(from: 1, to: 4))
    }
  }
}
