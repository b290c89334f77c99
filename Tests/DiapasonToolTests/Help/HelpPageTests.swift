import DiapasonEngine
import TestSupport
import Testing

@testable import DiapasonTool

struct HelpPageTests {
  private static func pages(_ language: Language) -> String {
    let pages = [HelpPage.overview(language)] + Command.all.map { HelpPage.page($0, language) }
    return pages.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n\n")
  }

  @Test(arguments: Language.allCases)
  func `the pages are those that were reviewed`(_ language: Language) {
    #expect(Snapshot.difference(of: Self.pages(language), named: "help.\(language.rawValue).txt") == nil)
  }

  @Test(arguments: Language.allCases)
  func `no line is wider than a terminal`(_ language: Language) {
    #expect(Self.pages(language).split(separator: "\n").filter { $0.count > 80 } == [])
  }

  @Test(arguments: Command.all)
  func `a page shows every option of its command`(_ command: Command) {
    let page = String(decoding: HelpPage.page(command, .english), as: UTF8.self)
    for option in command.allOptions { #expect(page.contains(option.spelling)) }
  }
}
