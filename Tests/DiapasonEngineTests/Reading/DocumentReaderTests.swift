import TestSupport
import Testing

@testable import DiapasonEngine

struct DocumentReaderTests {
  private func read(_ bytes: [UInt8]) -> Document {
    DocumentReader().read(bytes, path: "a.md", kind: .posting)
  }

  /// What is wrong with the tiling of a document; nothing where every byte belongs to one clause of one section.
  private func faults(_ document: Document) -> [String] {
    var faults: [String] = []
    var place = 0
    for (index, section) in document.sections.enumerated() {
      if section.range.start != place { faults.append("section \(index) starts at \(section.range.start)") }
      if let parent = section.parent, parent >= index {
        faults.append("section \(index) stands in a later one")
      }
      for clause in section.clauses {
        if clause.range.start != place {
          faults.append("a clause starts at \(clause.range.start), not \(place)")
        }
        if !clause.range.contains(clause.content) { faults.append("content outside of \(clause.range)") }
        if clause.content.count > 1_200 { faults.append("a clause of \(clause.content.count) bytes") }
        place = clause.range.end
      }
      if section.range.end != place { faults.append("section \(index) ends at \(section.range.end)") }
    }
    if place != document.text.bytes.count {
      faults.append("\(document.text.bytes.count - place) bytes are left over")
    }
    return faults
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `sections and clauses tile any file`(seed: UInt64) {
    for (number, bytes) in BrokenFiles(300, seed: seed).enumerated() {
      #expect(faults(read(bytes)) == [], "file \(number) of seed \(seed)")
    }
  }

  @Test(arguments: [
    "", "\n", "---\ntitle: Dev\n---\n", "---\ntitle: Dev\n---", "---\ntitle: Dev", "---\n---\n",
    "```\nmaîtrise de Python",
    "~~~\n- a\n", "<!-- jamais fermé\n\n## Profil", "| a", "|\n|\n", "\u{FEFF}---\ntitle: Dev\n---\nPython",
    "\u{FEFF}", "#",
    "a\r\nb\r\n\r\n- c\r\n", "a\rb", "\0\0\0\0", "Python\0SQL",
  ])
  func `odd files are tiled too`(text: String) {
    #expect(faults(read(Array(text.utf8))) == [])
  }

  @Test func `what no file has is cut before it can slow the rest down`() {
    for text in [
      String(repeating: "a", count: 50_000), String(repeating: "Python, ", count: 5_000),
      "# " + String(repeating: "é", count: 20_000), "| " + String(repeating: "mot ", count: 5_000) + "|",
      "---\na: " + String(repeating: "mot ", count: 5_000) + "\n---\n",
      "e" + String(repeating: "\u{301}", count: 20_000),
    ] {
      #expect(faults(read(Array(text.utf8))) == [], "\(text.prefix(12))")
    }
  }

  @Test func `a cut never parts a character`() {
    let document = read(Array(String(repeating: "é", count: 5_000).utf8))
    for clause in document.sections.flatMap(\.clauses) {
      #expect(!document.quote(clause.content).contains("\u{FFFD}"))
    }
  }

  @Test func `front matter alone is read`() {
    let document = read(Array("---\ntitle: Dev\ntechno: [Go, SQL]\n---\n".utf8))
    #expect(document.frontMatter.map(\.key) == ["title", "techno"])
    #expect(document.diagnostics == [])
  }

  @Test func `an empty file is told`() {
    #expect(read([]).diagnostics.map(\.code) == ["empty"])
    #expect(read([]).diagnostics.first?.message == Wording("le fichier est vide", "the file is empty"))
  }

  @Test func `any encoding gives the same text`() {
    let text = "## Compétences\n\n- Maîtrise de l'agilité\n"
    let latin1 = text.unicodeScalars.map { UInt8($0.value) }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(read(latin1).text.encoding == "windows-1252")
    #expect(read(latin1).text.bytes == Array(text.utf8))
    #expect(read(little).text.bytes == Array(text.utf8))
    #expect(read(big).text.bytes == Array(text.utf8))
    #expect(read([0xFF, 0xFE] + little).text.encoding == "utf-16le")
    #expect(read([0xFE, 0xFF] + big).text.encoding == "utf-16be")
    #expect(read(Array(text.utf8)).text.encoding == "utf-8")
  }
}
