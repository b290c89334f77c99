import DiapasonEngine
import Testing

@testable import DiapasonTool

struct ManualPageTests {
  @Test func `nothing in the text is read as roff`() {
    #expect(ManualPage.escaped(".md") == "\\&.md")
    #expect(ManualPage.escaped(#"a\b --lang"#) == #"a\eb \-\-lang"#)
  }

  @Test func `every command has a part of its own`() {
    let manual = String(decoding: ManualPage.bytes(.english), as: UTF8.self)
    for command in Command.all { #expect(manual.contains(".SS \"\(ManualPage.escaped(command.name))\"")) }
  }
}
