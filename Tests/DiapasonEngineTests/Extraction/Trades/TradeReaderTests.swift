import TestSupport
import Testing

@testable import DiapasonEngine

struct TradeReaderTests {
  private func trades(_ text: String, _ kind: DocumentKind, path: String = "a.md") -> [String] {
    let taxonomy = ProjectFiles.taxonomy
    let document = DocumentReader().read(Array(text.utf8), path: path, kind: kind)
    return SkillExtractor(taxonomy).extract(from: document).trades.map {
      "\(taxonomy.trades[$0.trade].id) \($0.when.rawValue)" + ($0.seniority.map { " " + $0 } ?? "")
    }
  }

  @Test(arguments: [
    ("---\nroles: un·e développeur·se\n---\nVous travaillerez avec un designer.\n", ["developer asked"]),
    ("---\nmétier: Développeur web\n---\n", ["developer asked"]),
    ("---\nroles: Designer pour le service national\n---\n", ["designer asked"]),
    ("---\nroles: une personne chargée de déploiement\n---\n", ["deployment-officer asked"]),
    ("---\nroles: UI designer junior\n---\n", ["ui-designer asked junior"]),
    ("---\nroles: Référent(e) territorial(e)\n---\n", ["territorial-officer asked"]),
    ("# Product owner\n\nL'équipe se compose de deux développeurs.\n", ["product-owner asked"]),
    (
      "# La Fabrique\n\nNous cherchons une data analyst pour aider nos développeurs.\n",
      ["data-analyst asked"]
    ),
    ("# Nous rejoindre\n\nVous serez en lien avec les développeurs et le designer.\n", []),
  ])
  func aPostingSeeks(text: String, expected: [String]) {
    #expect(trades(text, .posting) == expected)
  }

  @Test func theNameOfTheFileSpeaksLast() {
    #expect(
      trades("Écrivez-nous.\n", .posting, path: "offres/2018-10-31-reso-bizdev.md") == [
        "business-developer asked"
      ])
    #expect(trades("# Designer\n", .posting, path: "2018-10-31-bizdev.md") == ["designer asked"])
  }

  @Test(arguments: [
    ("---\nrole: Développeuse\n---\nJe travaille avec des designers.\n", ["developer now"]),
    (
      "# Léa Martin\n\nData engineer\n\n## Expériences\n\n### Data analyst, Société Lune\n",
      ["data-engineer now", "data-analyst before"]
    ),
    (
      "Ancienne journaliste, aujourd'hui chargée de communication.",
      ["communication-officer now", "journalist before"]
    ),
    ("Je cherche un poste de product owner.", ["product-owner wanted"]),
    ("J'aide les bibliothécaires.", []), ("Je ne suis pas développeur.", []),
    ("## Expériences\n\n### UX designer\n\n### Graphiste\n", ["ux-designer now", "graphic-designer before"]),
    ("J'ai exercé comme chargée de support.", ["customer-support before"]),
    (
      "---\nrole: Designer\n---\nJe cherche un poste de graphiste.\n",
      ["designer now", "graphic-designer wanted"]
    ),
    ("Développeuse confirmée", ["developer now confirmed"]),
  ])
  func aPersonIsWasAndWantsToBe(text: String, expected: [String]) {
    #expect(trades(text, .profile) == expected)
  }
}
