import TestSupport
import Testing

@testable import DiapasonEngine

struct EmbeddedTaxonomyTests {
  @Test func `the program embeds the taxonomy as its folder stands`() throws {
    let embedded = try Taxonomy.embedded()
    #expect(embedded.hash == ProjectFiles.taxonomy.hash, "the folder changed: run `make taxonomy`")
  }
}
