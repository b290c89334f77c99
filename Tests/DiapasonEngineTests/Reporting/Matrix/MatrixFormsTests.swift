import TestSupport
import Testing

@testable import DiapasonEngine

struct MatrixFormsTests {
  private let pairs = [
    MatrixPair(
      posting: "o.md", candidate: "b.md", score: 61_250, low: 1_000, high: 70_000, reverse: nil, mutual: nil),
    MatrixPair(
      posting: "o.md", candidate: "a.md", score: nil, low: 0, high: 100_000, reverse: nil, mutual: nil),
  ]

  @Test func `what matrix writes is read back whole`() throws {
    let (posting, person) = (
      "## Profil recherché\n\n- Maîtrise de Ruby ou Python\n- Rigueur\n",
      "Développeuse Ruby. Je code en Ruby et en Python.\n"
    )
    let asked = LintedText.extraction(posting)
    let document = DocumentReader().read(Array(person.utf8), path: "p.md", kind: .profile)
    let held = SkillExtractor(ProjectFiles.taxonomy).extract(from: document)
    let taxonomy = ProjectFiles.taxonomy
    let pair = Pair(Offer(asked, taxonomy), Candidate(held, taxonomy), taxonomy)
    let row = MatrixPair(pair, taxonomy)
    let line = MatrixJSON(taxonomy, Weights(), asOf: nil).line(pair)
    #expect(MatrixPairReader.read(line).pair == row)
    #expect(!row.parts.isEmpty)
    #expect(row.parts.reduce(0) { $0 + $1.points } == pair.fit.score)
  }

  @Test func `a wide row keeps the order of the columns, and gaps`() {
    let table = MatrixTable(candidates: ["a.md", "b.md", "c.md"])
    #expect(table.scores(pairs) == [nil, 61_250, nil])
    let row = MatrixCSV.wideRow("o.md", table.scores(pairs), .standard)
    #expect(String(decoding: row, as: UTF8.self) == "o.md,,61.250,\r\n")
  }

  @Test func `the header of an array fills whole blocks`() {
    let header = NumPyArray.header(rows: 12, columns: 3_456)
    #expect(header.count % 64 == 0 && header.last == 0x0A)
    #expect(NumPyArray.row([1_500]) == [0, 0, 0xC0, 0x3F])
  }

  @Test func `the best postings and profiles come first`() {
    var table = MatrixTable(candidates: ["a.md", "b.md"])
    table.add("x.md", table.scores([]))
    table.add("o.md", table.scores(pairs))
    #expect(table.order().rows == [1, 0])
    #expect(table.order().columns == [1, 0])
    let page = String(decoding: MatrixHTML.bytes(table, .french), as: UTF8.self)
    #expect(page.contains("<title>o × b : 61,2</title>"))
  }

  @Test func `a workbook is an archive that checks its files`() {
    var workbook = MatrixXLSX(candidates: ["a.md", "b.md"], isBrief: true, .english)
    workbook.add("o.md", pairs)
    let manifest = RunManifest(version: "1", command: "matrix", ProjectFiles.taxonomy, Weights())
    let bytes = workbook.finished(manifest)
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(bytes == workbook.finished(manifest), "the same input gives the same bytes")
    #expect(Checksum.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(
      SheetWriter.column(1) == "A" && SheetWriter.column(27) == "AA" && SheetWriter.column(16_384) == "XFD")
  }
}
