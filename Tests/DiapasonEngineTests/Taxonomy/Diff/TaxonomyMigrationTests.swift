import TestSupport
import Testing

@testable import DiapasonEngine

struct TaxonomyMigrationTests {
  private static let old = SmallTaxonomy.load([
    "skills/dev.yaml": """
    airflow: {kind: tool, fr: Airflow, en: Airflow, broader: data}
    cobol: {kind: language, fr: COBOL, en: COBOL}
    data: {kind: skill, fr: données, en: data}
    git: {kind: tool, fr: Git, en: Git, broader: data}
    svn: {kind: tool, fr: Subversion, en: Subversion}
    """,
    "trades.yaml": "dev: {fr: développeur, en: developer}",
  ]).taxonomy
  private static let new = SmallTaxonomy.load([
    "skills/dev.yaml": """
    apache-airflow: {kind: tool, fr: Airflow, en: Apache Airflow, broader: data}
    data: {kind: skill, fr: exploitation des données, en: data}
    git: {kind: tool, fr: Git, en: Git, labels: [Subversion, gestion de versions]}
    rust: {kind: language, fr: Rust, en: Rust}
    """,
    "trades.yaml": "developer: {fr: développeur, en: developer}",
  ]).taxonomy

  private static let card = """
    diapason: card
    taxonomy: \(old.hash)
    trades:
      - trade: dev  # développeur (ou développeuse)
        when: now
    skills:
      - skill: airflow  # Airflow
        stance: held
      - {skill: svn, stance: wanted}
      - skill: git
      - skill: cobol  # COBOL

    """
  private static let line =
    #"{"schema":"x","taxonomy":"\#(old.hash)","mentions":[{"concept":"svn","quote":"git","broader":["data"]},"#
    + #"{"concept":"git","quote":"a \"svn\" b","broader":[]},{"concept":"svn","rule":"svn"}],"#
    + #""trades":[{"trade":"dev","quote":"dev"}],"terms":{"languages":[{"value":"cobol"}]}}"#

  @Test func `what changed is told by what it is`() {
    let difference = TaxonomyDifference(from: Self.old, to: Self.new)
    #expect(difference.added.map(\.id) == ["rust"])
    #expect(difference.removed.map(\.id) == ["cobol"])
    #expect(difference.replaced.map(\.before.id) == ["airflow", "svn", "dev"])
    #expect(difference.replaced.map(\.after.id) == ["apache-airflow", "git", "developer"])
    #expect(difference.relabelled.map(\.after.name.french) == ["exploitation des données"])
    #expect(difference.moved.map(\.lost) == [["data"]])
    #expect(difference.reworded.map(\.gained) == [["Subversion", "gestion de versions"]])
  }

  @Test func `a taxonomy differs in nothing from itself`() {
    let difference = TaxonomyDifference(from: Self.old, to: Self.old)
    #expect(
      String(decoding: TaxonomyDifferenceText(.english, limit: 5).bytes(difference), as: UTF8.self)
        == "No difference.\n")
  }

  @Test func `a card goes over and comes back byte for byte`() {
    let bytes = Array(Self.card.utf8)
    let (there, report) = TaxonomyMigration(from: Self.old, to: Self.new).card(bytes)
    #expect(report.rewritten == ["airflow": "apache-airflow", "svn": "git", "dev": "developer"])
    #expect(report.lost == ["cobol"])
    let text = String(decoding: there, as: UTF8.self)
    #expect(text.contains("  - skill: apache-airflow  # Airflow (airflow → apache-airflow)\n"))
    #expect(text.contains("  - {skill: git, stance: wanted}  # was (svn → git)\n"))
    #expect(text.contains("  - skill: cobol  # COBOL\n"))
    #expect(text.contains(Self.new.hash))
    let (back, _) = TaxonomyMigration(from: Self.new, to: Self.old).card(there)
    #expect(String(decoding: back, as: UTF8.self) == Self.card)
  }

  @Test func `a result goes over and comes back byte for byte`() {
    let bytes = Array((Self.line + "\n" + Self.line + "\n").utf8)
    let (there, report) = TaxonomyMigration(from: Self.old, to: Self.new).lines(bytes)
    #expect(report.rewritten == ["svn": "git", "dev": "developer"])
    #expect(report.lost == ["cobol"])
    let text = String(decoding: there, as: UTF8.self)
    #expect(text.contains(#""concept":"git","quote":"git""#))
    #expect(text.contains(#""quote":"a \"svn\" b""#))
    #expect(text.contains(#""was":{"0":"svn","3":"svn","4":"dev"}"#))
    let (back, _) = TaxonomyMigration(from: Self.new, to: Self.old).lines(there)
    #expect(back == bytes)
  }

  @Test func `a third taxonomy does not make the first forgotten`() {
    let bytes = Array(Self.line.utf8)
    let there = TaxonomyMigration(from: Self.old, to: Self.new).lines(bytes).bytes
    let on = TaxonomyMigration(from: Self.new, to: Self.new).lines(there).bytes
    #expect(on == there)
    #expect(TaxonomyMigration(from: Self.new, to: Self.old).lines(on).bytes == bytes)
  }

  @Test func `what is no card is left alone`() {
    let migration = TaxonomyMigration(from: Self.old, to: Self.new)
    for text in ["", "a: [", "{", "\"", "skills: {skill: airflow", "trades: 3", "{\"concept\":"] {
      #expect(migration.card(Array(text.utf8)).bytes == Array(text.utf8))
      #expect(migration.lines(Array(text.utf8)).bytes == Array(text.utf8))
    }
  }
}
