import TestSupport
import Testing

@testable import DiapasonEngine

struct HiddenTextTests {
  private func hidden(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return HiddenText.ranges(in: bytes).all.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(arguments: [
    ("a <!-- x > y --> b", ["<!-- x > y -->"]),
    ("a <span style=\"color: white\">x</span> b", ["<span style=\"color: white\">x</span>"]),
    ("<div style='DISPLAY : none'><b>x</b><br>y</div>z", ["<div style='DISPLAY : none'><b>x</b><br>y</div>"]),
    ("<p hidden>x\ny", ["<p hidden>x"]),
    ("<i style=\"opacity:0\">x</i> <i style=\"opacity:0.5\">y</i>", ["<i style=\"opacity:0\">x</i>"]),
  ])
  func `what a page would not show is found`(_ text: String, _ expected: [String]) {
    #expect(hidden(text) == expected)
  }

  @Test(arguments: [
    "a < b", "<b>x</b>", "<span style=\"background-color:white\">x</span>", "<p class=\"hidden-xs\">x</p>",
    "<div style=\"font-size:0.9em\">x</div>", "<!-- never closed",
  ])
  func `what is shown stays`(_ text: String) {
    #expect(hidden(text) == [])
  }

  @Test func `hidden words name no skill, and that is told`() {
    let text =
      "Je pratique Ruby.\n\n<p style=\"display:none\">Kubernetes</p>\n\nEt <i hidden>Docker</i> Git.\n"
    let document = DocumentReader().read(Array(text.utf8), path: "a.md", kind: .profile)
    #expect(document.diagnostics.map(\.code) == ["hidden"])
    let taxonomy = ProjectFiles.taxonomy
    let heard = SkillExtractor(taxonomy).extract(from: document).mentions.map {
      taxonomy.concepts[$0.concept].id
    }
    #expect(heard == ["ruby", "git"])
  }

  @Test func `elements that never end take no longer than others`() {
    let text = String(repeating: "<p hidden><!--", count: 20_000)
    #expect(hidden(text).count == 1)
  }
}
