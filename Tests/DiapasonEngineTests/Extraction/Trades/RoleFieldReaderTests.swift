import TestSupport
import Testing

@testable import DiapasonEngine

/// What people who name a field of work and no trade are taken to do.
struct RoleFieldReaderTests {
  private func trades(_ text: String, _ kind: DocumentKind = .profile) -> [String] {
    let taxonomy = ProjectFiles.taxonomy
    let document = DocumentReader().read(Array(text.utf8), path: "a.md", kind: kind)
    return SkillExtractor(taxonomy).extract(from: document).trades.map {
      "\(taxonomy.trades[$0.trade].id) \($0.when.rawValue)"
    }
  }

  @Test(arguments: [
    ("Déploiement", ["deployment-officer now"]),
    ("UX / UI", ["ux-designer now", "ui-designer now"]),
    ("PM", ["product-manager now"]), ("Lead PM", ["product-manager now"]),
    ("Support & communauté", ["customer-support now", "community-manager now"]),
    ("Node.js", ["back-end-developer now"]),
    ("Stagiaire en développement web", ["developer now"]),
    ("Directrice", ["general-manager now"]),
    ("Léa Morvan\n\nGrowth", ["growth-marketer now"]),
    ("---\nrole: Produit\n---\n", ["product-manager now"]),
  ])
  func `a field alone on the role line tells the trade`(_ text: String, _ expected: [String]) {
    #expect(trades(text) == expected)
  }

  @Test(arguments: [
    "Développement durable et cuisine", "Développement durable",
    "Nous améliorons le support de nos usagers depuis dix ans.",
    "Freelance", "Notre produit",
    "Bonjour à tout le monde.\n\nDéploiement de fibre optique en zone rurale isolée",
  ])
  func `what merely speaks of a field tells none`(_ text: String) {
    #expect(trades(text) == [])
  }

  @Test func `a trade that is named is believed before a field`() {
    #expect(trades("Graphiste\n\nUX / UI") == ["graphic-designer now"])
  }

  @Test func `the title of a posting may name a field too`() {
    #expect(trades("---\nroles: TypeScript / React\n---\n", .posting) == ["front-end-developer asked"])
  }
}
