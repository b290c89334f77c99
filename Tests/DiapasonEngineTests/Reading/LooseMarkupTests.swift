import Testing

@testable import DiapasonEngine

struct LooseMarkupTests {
  private func blocks(_ markdown: String) -> [String] {
    let text = SourceText(decoding: Array(markdown.utf8))
    return BlockScanner.blocks(of: text, in: ByteRange(0, text.bytes.count)).map { block in
      let mark =
        switch block.kind {
        case .heading: "# "
        case .item: "- "
        case .paragraph: ""
        case .cell, .other: "? "
        }
      return mark + text.string(block.content)
    }
  }

  @Test func `an emoji heads the items that have another mark`() {
    #expect(
      blocks("🧠 Ce qu'on attend\n🔹 Python\n🔹 SQL\n\n💛 En plus\n➕ dbt\n➕ QGIS\n")
        == ["# Ce qu'on attend", "- Python", "- SQL", "# En plus", "- dbt", "- QGIS"])
    #expect(blocks("🚀 Missions\n\n- coder\n- relire\n") == ["# Missions", "- coder", "- relire"])
  }

  @Test func `an emoji heads the prose right below it`() {
    #expect(
      blocks("🤝 Humainement\nTu aimes transmettre.\n") == ["# Humainement", "Tu aimes transmettre."])
  }

  @Test func `items with an emoji each are items`() {
    #expect(blocks("🚀 Agile\n💡 Curieuse\n🤝 Solidaire\n") == ["- Agile", "- Curieuse", "- Solidaire"])
    #expect(blocks("🎁 Python\n🎁 SQL\n🎁 Git\n") == ["- Python", "- SQL", "- Git"])
    #expect(blocks("💌 Écris à a@b.fr\nTu seras lue.\n") == ["- Écris à a@b.fr\nTu seras lue."])
    #expect(blocks("🚀 Vous construisez un service\npublic.\n") == ["- Vous construisez un service\npublic."])
  }

  @Test func `quoted lines that each begin anew are items`() {
    #expect(blocks("> Python\n> SQL\n> Écoute\n\nFin.\n") == ["- Python", "- SQL", "- Écoute", "Fin."])
    #expect(blocks("> Une phrase\n> coupée en\n> Trois\n").count == 1)
    #expect(blocks("> Python\n> SQL\n").count == 1)
  }
}
