import TestSupport
import Testing

@testable import DiapasonEngine

struct SamplesLabelsTests {
  private static let gold = ProjectFiles.samples
  private static let documents = ["postings", "profiles"].flatMap { folder in
    (gold.labels[folder] ?? []).map { (folder, $0) }
  }

  private func text(_ folder: String, _ name: String) throws -> SourceText {
    SourceText(decoding: try #require(Self.gold.documents[folder]?[name]))
  }

  @Test func `every document has labels, and every label line a document`() {
    for folder in ["postings", "profiles"] {
      let labelled = Self.gold.labels[folder]?.map(\.name) ?? []
      #expect(labelled == Self.gold.documents[folder]?.keys.sorted())
    }
  }

  @Test func `the bytes of every label are its quote`() throws {
    for (folder, document) in Self.documents {
      let text = try text(folder, document.name)
      for label in document.labels {
        let range = try #require(label.range, "\(document.name) \(label.concept)")
        try #require(range.start < range.end && range.end <= text.bytes.count)
        #expect(text.string(range) == label.quote, "\(document.name) \(label.concept)")
        #expect(!label.quote.contains("\n"))
      }
    }
  }

  @Test func `the places of what no concept fits are in the text too`() throws {
    for (folder, document) in Self.documents {
      let text = try text(folder, document.name)
      for range in document.missing { #expect(range.start < range.end && range.end <= text.bytes.count) }
    }
  }

  @Test func `labels name each known concept once a document`() {
    let concepts = Self.gold.concepts(else: ProjectFiles.taxonomy)
    for (_, document) in Self.documents {
      #expect(Set(document.labels.map(\.concept)).count == document.labels.count, "\(document.name)")
      for label in document.labels {
        #expect(concepts.contains(label.concept), "\(document.name) \(label.concept)")
        #expect(ProjectFiles.taxonomy.concept(label.concept) != nil, "\(label.concept)")
      }
    }
  }

  @Test func `every profile is judged for every posting, 0 to 3`() throws {
    let judgements = try #require(Self.gold.judgements)
    #expect(judgements.postings.map(\.posting) == Self.gold.documents["postings"]?.keys.sorted())
    for (_, grades) in judgements.postings {
      #expect(grades.map(\.person).sorted() == Self.gold.documents["profiles"]?.keys.sorted())
      #expect(grades.allSatisfy { 0...3 ~= $0.grade })
      #expect(grades.contains { $0.grade == 3 })
    }
    #expect(Self.gold.families.keys.sorted() == Self.gold.documents["profiles"]?.keys.sorted())
  }

  @Test func `the samples keep the shapes that a reader must cope with`() throws {
    #expect(try text("profiles", "karim-vasselin").encoding == "windows-1252")
    #expect(try text("profiles", "hugo-castelnoir").bytes.contains(UInt8(ascii: "\r")))
    #expect(try text("postings", "support-communaute-permis-de-jardiner").bytes.contains(UInt8(ascii: "\r")))
  }
}
