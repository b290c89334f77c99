import Testing

@testable import DiapasonEngine

/// One report in its three forms.
struct ReportFormsTests {
  private var report: Report {
    var report = Report("Offres <b>", .french)
    report.heading(1, [.plain("Titre")])
    report.paragraph([
      .plain("Une phrase assez longue pour passer à la ligne : "), .strong("mot"),
      .plain(" « fin » ; et * plus"),
    ])
    report.list([Report.Item(line: [.plain("un")], details: [[.faint("détail | barre")]])])
    report.table(
      [[.plain("Critère")], [.plain("A")]],
      [
        [
          [
            .plain("un critère dont le nom est long, si long qu'aucune colonne ne le tient en entier, jamais")
          ],
          [
            Report.Span(text: "✔", ink: .green, spoken: "répond")
          ],
        ]
      ])
    return report
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `a terminal has lines of eighty columns, and French marks never begin one`() {
    let lines = text(ReportText.bytes(report, ReportStyle(language: .french))).split(separator: "\n")
    for line in lines {
      #expect(String(line).columns <= 80)
      #expect(!line.hasPrefix(":") && !line.hasPrefix("»") && !line.hasPrefix(";"))
    }
    #expect(lines.contains("  - un"))
    #expect(lines.contains("    détail | barre"))
    #expect(lines.contains { $0.hasSuffix("…  ✔") })
    #expect(!lines.joined().contains("\u{1B}"))
  }

  @Test func `colours do not change the words`() {
    let colored = text(ReportText.bytes(report, ReportStyle(language: .french, hasColor: true)))
    var plain = ""
    var isEscape = false
    for character in colored {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { plain.append(character) }
      if character == "m" { isEscape = false }
    }
    #expect(plain == text(ReportText.bytes(report, ReportStyle(language: .french))))
  }

  @Test func `Markdown shields what it would read as a mark`() {
    let markdown = text(ReportMarkdown.bytes(report))
    #expect(markdown.hasPrefix("# Offres \\<b\\>\n\n## Titre\n\n"))
    #expect(markdown.contains("**mot** « fin » ; et \\* plus"))
    #expect(markdown.contains("- un\n  - détail \\| barre"))
    #expect(markdown.contains("| Critère | A |\n| --- | --- |\n"))
  }

  @Test func `a page says its language, shields markup, and tells signs in words`() {
    let page = text(ReportHTML.bytes(report))
    #expect(page.contains("<html lang=\"fr\">"))
    #expect(page.contains("<h1>Offres &lt;b&gt;</h1>"))
    #expect(page.contains("<th scope=\"row\">un critère"))
    #expect(page.contains("<span role=\"img\" aria-label=\"répond\">✔</span>"))
    #expect(!page.contains("<script"))
  }
}
