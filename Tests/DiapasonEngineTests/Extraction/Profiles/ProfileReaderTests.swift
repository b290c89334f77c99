import TestSupport
import Testing

@testable import DiapasonEngine

struct ProfileReaderTests {
  /// How a concept's first mention in a profile is judged: stance, level, evidence.
  private func judged(_ concept: String, _ text: String) -> String {
    let taxonomy = ProjectFiles.taxonomy
    let document = DocumentReader().read(Array(text.utf8), path: "cv.md", kind: .profile)
    let mentions = SkillExtractor(taxonomy).extract(from: document).mentions
    guard let mention = mentions.first(where: { taxonomy.concepts[$0.concept].id == concept }) else {
      return "none"
    }
    return [mention.stance.rawValue, mention.level?.rawValue, mention.evidence?.rawValue].compactMap { $0 }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("rust", "J'aimerais apprendre Rust."), ("security", "Intéressée par la cybersécurité."),
    ("python", "## Mes envies\n\n- Python\n"), ("elixir", "J'apprends Elixir."),
    ("data-analysis", "Je cherche un poste de data analyst."), ("rust", "I would like to learn Rust."),
    ("react", "Python, React que j'apprends, SQL"), ("react", "- React, que je découvre"),
    ("figma", "Ce que je voudrais apprendre :\n\n- Figma\n- SQL\n"),
  ])
  func whatIsWantedIsNotHeld(concept: String, text: String) {
    #expect(judged(concept, text) == "wanted")
  }

  @Test(arguments: [
    ("react", "Je n'ai jamais fait de React."), ("team-management", "Pas d'expérience en management."),
    ("php", "Je ne connais ni Ruby ni PHP."),
    ("frontend", "Je ne fais pas de front-end, mais je connais Django."),
    ("team-management", "Je ne souhaite pas faire de management."), ("seo", "Le SEO n'est pas mon domaine."),
    ("angular", "I have never used Angular."),
  ])
  func whatIsDeniedIsLacked(concept: String, text: String) {
    #expect(judged(concept, text) == "lacked")
  }

  @Test(arguments: [
    ("python", "- Python (expert), SQL, Docker", "held mastery cited"),
    ("sql", "- Python (expert), SQL, Docker", "held cited"),
    ("go", "- un peu de Go · GitLab CI", "held notion cited"),
    ("ci-cd", "- un peu de Go · GitLab CI", "held cited"),
    ("elixir", "- Notions : Go · Elixir", "held notion cited"),
    ("elixir", "- Python que j'apprends, Elixir", "held cited"),
    ("sql", "| Maîtrise | Python, SQL |", "held mastery cited"),
  ])
  func aLevelReachesToTheEndOfItsBracketItemOrRow(concept: String, list: String, expected: String) {
    #expect(judged(concept, "## Compétences\n\n\(list)\n") == expected)
  }

  @Test func aHeadingOfHeadingWordsNamesNoSkill() {
    #expect(judged("sector-education", "## Education\n\n- Autodidacte\n") == "none")
    #expect(judged("python", "## Python\n\n- scripts\n") != "none")
  }

  @Test func aWishGovernsWhatFollowsOrTheWholeClause() {
    #expect(
      judged("graphic-design", "Graphiste de formation, je m'intéresse à l'accessibilité.").hasPrefix("held"))
    #expect(judged("accessibility", "Graphiste de formation, je m'intéresse à l'accessibilité.") == "wanted")
    #expect(judged("accessibility", "L'accessibilité m'intéresse.") == "wanted")
  }

  @Test func theSentenceTurns() {
    #expect(judged("django", "Je ne fais pas de front-end, mais je connais Django.").hasPrefix("held"))
    #expect(judged("java", "Je n'ai pas seulement fait du Java.").hasPrefix("held"))
    #expect(judged("c-cpp", "J'aimerais apprendre Go, j'ai déjà fait du C++.").hasPrefix("held"))
  }

  @Test(arguments: [
    ("sector-transport", "Engagé pour l'intérêt général, et fan de vélo."),
    ("sector-culture", "## Loisirs\n\nThéâtre\n"),
    ("dynamism", "Passionnée par la donnée."), ("curiosity", "J'aimerais apprendre Rust."),
  ])
  func hobbiesAndWhatOnlyIntroducesDoNotCount(concept: String, text: String) {
    #expect(["context", "none"].contains(judged(concept, text)))
  }

  @Test(arguments: [
    ("initiative", "Je n'attends pas les consignes pour agir."), ("perseverance", "Je n'abandonne jamais."),
    ("curiosity", "J'apprends vite."), ("impact-drive", "Je cherche à avoir un impact."),
  ])
  func aWayOfBeingIsNeitherDeniedNorWished(concept: String, text: String) {
    #expect(judged(concept, text).hasPrefix("held"))
  }

  @Test(arguments: [
    ("figma", "Bonne maîtrise de Figma.", "mastery"), ("python", "Notions de Python.", "notion"),
    ("sql", "À l'aise avec SQL.", "practice"), ("python", "Python (avancé), Java (notions)", "mastery"),
    ("java", "Python (avancé), Java (notions)", "notion"), ("english", "Langues : anglais (C1)", "mastery"),
    ("english", "Anglais courant", "mastery"), ("figma", "- Figma ★★★★☆", "mastery"),
    ("python", "| langage | niveau |\n|---|---|\n| Python | avancé |", "mastery"),
    ("change-management", "Solide expérience de la conduite du changement.", "mastery"),
    ("docker", "Basic knowledge of Docker.", "notion"), ("rust", "Je débute en Rust.", "notion"),
    ("databases", "Bases de données", ""),
    ("collaborative-tools", "Airtable, Notion, Trello", ""),
  ])
  func levelsAreTold(concept: String, text: String, level: String) {
    let said = judged(concept, text).split(separator: " ")
    #expect(
      said.contains(Substring(level))
        || (level.isEmpty && !said.contains { ["notion", "practice", "mastery"].contains($0) }))
  }

  @Test(arguments: [
    ("python", "## Compétences\n\nPython, SQL\n", "cited"),
    ("user-interviews", "J'ai mené des entretiens utilisateurs.", "used"),
    ("python", "## Expériences\n\n### Société Lune\n\nRefonte en Python\n", "used"),
    ("scrum", "Certifiée Scrum master", "proven"), ("python", "## Formation\n\nCours de Python\n", "proven"),
    ("dashboards", "- [tableau de bord](https://example.org)", "proven"),
  ])
  func evidenceFollowsThePlace(concept: String, text: String, evidence: String) {
    #expect(judged(concept, text).split(separator: " ").last.map(String.init) == evidence)
  }

  @Test func aPersonWhoNamesAFieldKnowsIt() {
    #expect(judged("sector-health", "Dix ans dans la santé.").hasPrefix("held"))
    let posting = DocumentReader().read(
      Array("La santé des Français.".utf8), path: "offre.md", kind: .posting)
    #expect(SkillExtractor(ProjectFiles.taxonomy).extract(from: posting).mentions.isEmpty)
  }

  @Test func whatPeopleTellOfThemselvesIsNotReadInPostings() {
    let text = "Mener des enquêtes, observer des agents au guichet."
    let heard = [DocumentKind.posting, .profile].map { kind in
      SkillExtractor(ProjectFiles.taxonomy).extract(
        from: DocumentReader().read(Array(text.utf8), path: "a.md", kind: kind)
      )
      .mentions.contains {
        ProjectFiles.taxonomy.concepts[$0.concept].id == "user-research" && $0.by == "pattern"
      }
    }
    #expect(heard[1])
  }
}
