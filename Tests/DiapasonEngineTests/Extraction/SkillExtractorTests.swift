import TestSupport
import Testing

@testable import DiapasonEngine

struct SkillExtractorTests {
  private static let extractor = SkillExtractor(ProjectFiles.taxonomy)

  private func extract(_ bytes: [UInt8], _ kind: DocumentKind) -> Extraction {
    Self.extractor.extract(from: DocumentReader().read(bytes, path: "a.md", kind: kind))
  }

  private func concepts(_ bytes: [UInt8], _ kind: DocumentKind = .posting) -> [String] {
    extract(bytes, kind).mentions.map { ProjectFiles.taxonomy.concepts[$0.concept].id }
  }

  /// What is wrong with the places of the mentions.
  private func faults(_ extraction: Extraction) -> [String] {
    let document = extraction.document
    var faults: [String] = []
    for mention in extraction.mentions {
      let clause = document.sections[mention.section].clauses[mention.clause]
      let quote = document.quote(mention.range)
      if mention.range.isEmpty { faults.append("an empty mention at \(mention.range.start)") }
      if !clause.content.contains(mention.range) { faults.append("“\(quote)” is outside of its clause") }
      if quote.contains("\u{FFFD}") { faults.append("“\(quote)” parts a character") }
    }
    let places = extraction.mentions.map(\.range.start)
    if places != places.sorted() { faults.append("the mentions are not in the order of the text") }
    for trade in extraction.trades where trade.range.end > document.text.bytes.count {
      faults.append("a trade beyond the end")
    }
    return faults
  }

  @Test(arguments: [(11, DocumentKind.posting), (12, .profile)] as [(UInt64, DocumentKind)])
  func `every mention of any file is inside its clause`(seed: UInt64, kind: DocumentKind) {
    for (number, bytes) in BrokenFiles(100, seed: seed).enumerated() {
      #expect(faults(extract(bytes, kind)) == [], "file \(number) of seed \(seed)")
    }
  }

  @Test(arguments: [13] as [UInt64])
  func `what was read before in the same memory changes nothing`(seed: UInt64) {
    let memory = ReadingMemory(ProjectFiles.taxonomy)
    for (number, bytes) in BrokenFiles(60, seed: seed).enumerated() {
      let kind: DocumentKind = number % 3 == 0 ? .profile : .posting
      let document = DocumentReader().read(bytes, path: "a.md", kind: kind)
      for taxonomy in [WordListFixture.taxonomy, ProjectFiles.taxonomy].suffix(number % 5 == 0 ? 2 : 1) {
        let extractor = SkillExtractor(taxonomy)
        let again = extractor.extract(from: document, in: memory)
        #expect(
          ExtractionJSON.line(again, taxonomy)
            == ExtractionJSON.line(extractor.extract(from: document), taxonomy),
          "file \(number) of seed \(seed)")
      }
    }
  }

  private static let posting =
    "## Compétences\n\n- Maîtrise de l'agilité et de l'accessibilité\n- Sécurité, Python\n\n## Missions\n\n- Développer\n"

  @Test func `composed and decomposed accents, and any end of line, give the same skills`() {
    let decomposed = Self.posting.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      scalar == "é" ? ["e", "\u{301}"] : [scalar]
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: decomposed)
    let expected = concepts(Array(Self.posting.utf8))
    #expect(expected.count >= 3)
    #expect(concepts(Array(String(text).utf8)) == expected)
    #expect(concepts(Array(Self.posting.replacing("\n", with: "\r\n").utf8)) == expected)
    #expect(concepts([0xEF, 0xBB, 0xBF] + Array(Self.posting.utf8)) == expected)
    #expect(concepts(Self.posting.unicodeScalars.map { UInt8($0.value) }) == expected)
    #expect(concepts(Self.posting.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
  }

  @Test func `nothing is heard in code or comments, even where they do not end`() {
    #expect(concepts(Array("## Compétences\n\n```\nPython\n".utf8)) == [])
    #expect(concepts(Array("## Compétences\n\n<!-- Python\n\nSQL\n".utf8)) == [])
  }

  @Test func `invisible marks within a word do not hide it`() {
    #expect(concepts(Array("## Compétences\n\n- Py\u{200B}thon\n".utf8)) == ["python"])
    #expect(concepts(Array("## Compétences\n\n- Python\0SQL\n".utf8)) == ["python", "sql"])
  }

  @Test func `the same document gives the same result each time`() {
    for bytes in BrokenFiles(20, seed: 5) {
      let (first, second) = (extract(bytes, .posting), extract(bytes, .posting))
      #expect(
        ExtractionJSON.line(first, ProjectFiles.taxonomy)
          == ExtractionJSON.line(second, ProjectFiles.taxonomy))
    }
  }
}
