import TestSupport
import Testing

@testable import DiapasonEngine

struct BlockScannerTests {
  private func kinds(_ markdown: String) -> [Block.Kind] {
    let text = SourceText(decoding: Array(markdown.utf8))
    return BlockScanner.blocks(of: text, in: ByteRange(0, text.bytes.count)).map(\.kind)
  }

  @Test func `headings are recognised however they are written`() {
    #expect(kinds("## Profil\n") == [.heading(level: 2)])
    #expect(kinds("**Profil :**\n") == [.heading(level: 7)])
    #expect(kinds("++Missions++\n") == [.heading(level: 7)])
    #expect(kinds("Profil\n======\n") == [.heading(level: 1)])
  }

  @Test func `number signs alone head the line that follows`() {
    #expect(kinds("## \\\nProfil\n\nTexte\n") == [.other, .heading(level: 2), .paragraph])
    #expect(kinds("## \\\n\nTexte\n") == [.other, .paragraph])
  }

  @Test func `a bold question is a heading, behind an emoji too`() {
    #expect(kinds("**Pourquoi nous** ?\n") == [.heading(level: 7)])
    #expect(kinds("🎯 **Pourquoi nous ?**\n") == [.heading(level: 7)])
    #expect(kinds("🎯 **Patience**\n") == [.item(depth: 1)])
  }

  @Test func `a number may touch its item`() {
    #expect(kinds("1.Animer\n2.Suivre\n") == [.item(depth: 1), .item(depth: 1)])
    #expect(kinds("2.0 est sortie\n") == [.paragraph])
  }

  @Test func `lists nest by their indentation`() {
    #expect(kinds("- a\n  - b\n- c\n") == [.item(depth: 1), .item(depth: 2), .item(depth: 1)])
    #expect(kinds("• a\n1. b\n🎁 c\n") == [.item(depth: 1), .item(depth: 1), .item(depth: 1)])
  }

  private static func markdown(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "# a", "- b", "\n", "**c**", "```", "<!--", "-->", "|x|y|", "|--|", "mot. Deux;", "  ", "é·e", "===",
      "\t",
    ]
    return (0..<20).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(
      separator: random.next() % 2 == 0 ? "\n" : " ")
  }

  @Test func `lines may end as Windows ends them`() {
    #expect(kinds("Deux\r\nlignes\r\n---\r\n") == kinds("Deux\nlignes\n---\n"))
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let markdown = Self.markdown(&random)
      let windows = markdown.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\r\n")
      #expect(kinds(windows) == kinds(markdown), "seed 8: \(markdown)")
    }
  }

  @Test func `blocks tile any text`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let markdown = Self.markdown(&random)
      let text = SourceText(decoding: Array(markdown.utf8))
      let blocks = BlockScanner.blocks(of: text, in: ByteRange(0, text.bytes.count))
      #expect(blocks.first?.range.start ?? 0 == 0)
      #expect(blocks.last?.range.end ?? text.bytes.count == text.bytes.count, "seed 7: \(markdown)")
      for (block, next) in zip(blocks, blocks.dropFirst()) { #expect(block.range.end == next.range.start) }
    }
  }
}
