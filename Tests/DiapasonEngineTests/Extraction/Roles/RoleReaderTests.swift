import TestSupport
import Testing

@testable import DiapasonEngine

/// Every shape of posting, with the word lists that ship.
struct RoleReaderTests {
  /// The clauses of a posting, each behind its role.
  private func outline(_ markdown: String) -> [String] {
    let taxonomy = ProjectFiles.taxonomy
    var document = DocumentReader().read(Array(markdown.utf8), path: "offre.md", kind: .posting)
    var readings = ClauseReader.read(document, taxonomy)
    RoleReader(taxonomy).assignRoles(in: &document, &readings)
    return document.sections.flatMap(\.clauses).filter { $0.kind != .heading && $0.kind != .other }
      .map { "\($0.role) \(document.quote($0.content))" }
  }

  @Test(arguments: [
    "## Profil recherché", "**Profil recherché :**", "++Profil recherché++", "Profil recherché\n===",
    "### 🔎 Votre profil",
    "## Compétences", "## Qui êtes-vous ?", "## À propos de vous", "## Ce poste est fait pour vous si",
    "Profil recherché",
    "PROFIL RECHERCHÉ :", "_Votre profil_", "## Requirements", "## What we are looking for",
    "## Description du profil", "## Et vous ?", "## Entrez en contact avec nous si :", "## Soft skills",
    "## Prérequis",
    "## La personne que nous imaginons", "## Pour réussir à ce poste", "## Toi",
    "## Ce qui fera la différence",
    "## Ce que nous aimerions trouver chez toi", "## Profil et atouts",
    "## Requis", "## Obligatoire", "## Attendus", "## Profil souhaité", "## Formation", "## Posture",
    "## Es-tu fait pour ce poste ?",
    "## Vous êtes", "## Les qualités attendues", "## Les technologies à maîtriser",
  ])
  func `a heading governs what stands under it`(heading: String) {
    #expect(outline("\(heading)\n\nPython et SQL\n") == ["required Python et SQL"])
    #expect(outline("\(heading)\n\n- Python et SQL\n").last == "required Python et SQL")
  }

  @Test(arguments: [
    ("## Vos missions", "duty"), ("## Le poste", "duty"), ("## Stack technique", "stack"),
    ("**Modalités**", "terms"),
    ("## Qui sommes-nous ?", "presentation"), ("## À propos de nous", "presentation"),
    ("Comment postuler ?", "apply"),
    ("## Les plus", "preferred"), ("## Nice to have", "preferred"), ("## What you will do", "duty"),
    ("## Environnement technique", "stack"), ("L'équipe", "presentation"), ("Rémunération :", "terms"),
    ("## Souhaité", "preferred"), ("## Livrables", "duty"), ("## Temps de travail", "terms"),
    ("## Missions bonus", "duty"), ("## Les ressources à ta disposition", "presentation"),
    ("## Nous cherchons une designer pour :", "duty"),
  ])
  func `other headings govern as well`(heading: String, role: String) {
    #expect(outline("\(heading)\n\nPython et SQL\n") == ["\(role) Python et SQL"])
  }

  @Test func `a statement about the person outweighs a heading about the work`() {
    let posting = """
      ## Vos missions

      Vous animerez des ateliers. Vous êtes rigoureuse et maîtrisez Python. Vous rédigerez la documentation.

      - Concevoir des parcours
      - Bonne connaissance de l'accessibilité
      - Animation de la communauté
      """
    #expect(
      outline(posting) == [
        "duty Vous animerez des ateliers.", "required Vous êtes rigoureuse et maîtrisez Python.",
        "duty Vous rédigerez la documentation.", "duty Concevoir des parcours",
        "required Bonne connaissance de l'accessibilité", "duty Animation de la communauté",
      ])
  }

  @Test func `in a requirement section a sentence about the work stays one`() {
    let posting = "## Votre profil\n\nVous connaissez Django. Vous serez chargé de la maintenance du site.\n"
    #expect(
      outline(posting) == [
        "required Vous connaissez Django.", "duty Vous serez chargé de la maintenance du site.",
      ])
  }

  @Test(arguments: [
    ("Vous êtes :", "required"), ("Tu as :", "required"), ("Le profil qui nous intéresse :", "required"),
    ("Idéalement, vous connaissez :", "preferred"), ("Vous serez chargé de :", "duty"),
    ("Vos missions :", "duty"), ("Compétences attendues :", "required"),
    ("Notre stack actuelle :", "stack"),
  ])
  func `an introduction governs its list and no more`(introduction: String, role: String) {
    let posting = "# Offre\n\n\(introduction)\n\n- Python\n- SQL\n\nLe bureau donne sur un parc.\n"
    #expect(
      Array(outline(posting).suffix(3)) == [
        "\(role) Python", "\(role) SQL", "presentation Le bureau donne sur un parc.",
      ])
  }

  @Test func `an item introduces the deeper ones only`() {
    let posting = """
      ## Le poste

      - Vous savez :
        - Python
      - Livraisons
      """
    #expect(outline(posting) == ["required Vous savez :", "required Python", "duty Livraisons"])
  }

  @Test(arguments: [
    "L'équipe cherche une développeuse back-end pour refondre le site.",
    "On recrute un·e dev expérimenté·e afin d'accélérer.",
    "Nous recherchons activement une personne à l'aise avec Python pour le site.",
    "We are looking for a backend developer to help the team.",
  ])
  func `a hiring sentence asks up to the word that leads over`(sentence: String) {
    let roles = outline(sentence).map { $0.split(separator: " ")[0] }
    #expect(roles.filter { $0 == "required" }.count == 1)
    #expect(roles.last != "required")
  }

  @Test func `looking for a thing or naming a search is no hiring`() {
    #expect(
      outline("L'équipe cherche une solution durable.") == [
        "presentation L'équipe cherche une solution durable."
      ])
    let research = "La recherche utilisateur éclaire les personnes qui décident."
    #expect(outline(research) == ["presentation \(research)"])
  }

  @Test func `without any heading the statements about the person are found, with doubt`() throws {
    let posting =
      "Le service aide les communes.\n\nTu aimes la donnée et tu sais coder en Python.\n\nÉcris-nous vite.\n"
    #expect(
      outline(posting) == [
        "presentation Le service aide les communes.",
        "required Tu aimes la donnée et tu sais coder en Python.",
        "apply Écris-nous vite.",
      ])
    let document = DocumentReader().read(Array(posting.utf8), path: "offre.md", kind: .posting)
    let read = SkillExtractor(ProjectFiles.taxonomy).extract(from: document).document
    let demand = try #require(read.sections.flatMap(\.clauses).first { $0.role == .required })
    #expect(demand.confidence <= 40)
  }

  @Test func `a wish makes a demand weaker, wherever it stands`() {
    let posting = "## Profil\n\n- Maîtrise de Python\n- La connaissance de Rust serait un plus\n"
    #expect(
      outline(posting) == ["required Maîtrise de Python", "preferred La connaissance de Rust serait un plus"])
    #expect(outline("## Missions\n\nUn vrai plus : Rust.\n\n## Bonus\n\n- Go\n").last == "preferred Go")
  }

  @Test func `a label before a colon tells what the line is for`() {
    let posting =
      "# Offre\n\n- Missions : animer le réseau\n- Compétences : Python\n- Stack : Django\n- Statut : freelance\n"
    #expect(
      outline(posting) == [
        "duty Missions : animer le réseau", "required Compétences : Python", "stack Stack : Django",
        "terms Statut : freelance",
      ])
  }

  @Test func `the items of one list share a purpose`() {
    let posting = "# Offre\n\n- Vous aimez le code\n- Vous connaissez Rails\n- Testeuse dans l'âme\n"
    #expect(outline(posting).last == "required Testeuse dans l'âme")
  }

  @Test func `a subsection that says nothing goes on with the section above`() {
    #expect(outline("## Vos missions\n\n### Pour les communes\n\n- Python\n") == ["duty Python"])
    #expect(outline("## Votre profil\n\n### Pour les communes\n\n- Python\n") == ["required Python"])
  }

  @Test(arguments: [
    "Vous justifiez d'une première expérience en Python.", "Tu maîtrises Python.",
    "Le poste nécessite une maîtrise de Python.",
    "Titulaire d'un master, vous connaissez Python.", "You have experience with Python.",
    "Vous n'avez pas peur de Python.",
    "Le ou la candidate devra maîtriser Python.", "Bonne connaissance de Python.", "Appétence pour Python.",
    "Issue d'une formation scientifique, à l'aise avec Python.",
    "On attend de toi que tu saches lire Python.",
  ])
  func `the person is meant, whatever the heading says`(sentence: String) {
    #expect(outline("## Le poste\n\n\(sentence)\n") == ["required \(sentence)"])
  }

  @Test(arguments: [
    "Vous serez responsable du site.", "Tu participeras aux ateliers.", "Vous êtes en charge de la veille.",
    "Vous aurez pour mission de tester le site.", "You will write tests.",
    "Le ou la titulaire assurera la veille.", "Ta mission si tu l'acceptes : tester le site.",
  ])
  func `what the person will do is a duty, without any heading`(sentence: String) {
    #expect(outline(sentence) == ["duty \(sentence)"])
  }

  @Test func `how to apply is no demand`() {
    let posting =
      "## Candidater\n\nEnvoyez-nous votre CV et votre compte GitHub. Vous souhaitez nous rejoindre ?\n"
    #expect(outline(posting).allSatisfy { $0.hasPrefix("apply") })
  }

  @Test func `a question that invites asks for nothing, one that names a skill does`() {
    #expect(
      outline("# Offre\n\nVous souhaitez rejoindre une équipe agile ? Le site ouvre en mai.\n")[0].hasPrefix(
        "presentation"))
    #expect(
      outline("# Offre\n\nVous maîtrisez Python ? Le site ouvre en mai.\n")[0]
        == "required Vous maîtrisez Python ?")
    #expect(
      outline("## Profil\n\nDes envies d'apprendre ? Parfait.\n")[0] == "required Des envies d'apprendre ?")
  }

  @Test func `a person already recruited is not looked for`() {
    #expect(
      outline("# Offre\n\nLa personne recrutée évoluera au sein d'une équipe de quatre développeurs.\n")
        .allSatisfy {
          !$0.hasPrefix("required")
        })
  }

  @Test(arguments: [
    "Il faut une bonne connaissance de Python.", "Vous devez maîtriser Python.",
    "L'idéal serait que tu aies fait du Python.",
    "Le poste requiert une connaissance de Python.", "Python n'a plus de secret pour toi.",
    "Cinq ans d'expérience en Python.",
  ])
  func `a demand is heard under a heading about the work`(sentence: String) {
    #expect(outline("## Le poste\n\n\(sentence)\n").first?.hasSuffix(sentence) == true)
    #expect(["required", "preferred"].contains { outline("## Le poste\n\n\(sentence)\n")[0].hasPrefix($0) })
  }

  @Test(arguments: [
    ("## Environnement de travail", "terms"), ("## Travail à distance", "terms"),
    ("## Modalités de mission", "terms"),
    ("## Détails techniques", "terms"), ("## L'environnement du poste et l'équipe", "presentation"),
    ("## L'objectif du service", "presentation"), ("## Notre mission", "presentation"),
    ("## Notre façon de travailler", "presentation"),
    ("## Et si on partageait nos jardins ?", "presentation"),
    ("## Un outil pour les jardins", "presentation"), ("## Comment nous travaillons", "presentation"),
    ("## En savoir plus", "presentation"),
    ("## Contexte : trouver la bonne personne", "presentation"),
  ])
  func `a heading speaks as a whole, not by one of its words`(heading: String, role: String) {
    #expect(outline("\(heading)\n\nPython et SQL\n") == ["\(role) Python et SQL"])
  }

  @Test(arguments: [
    "Notre mission : rendre les jardins à leurs voisins.",
    "Le service a pour objectif de recenser les arbres.", "Verger.fr a pour but de compter les fruits.",
    "En nous rejoignant, vous participez à une belle aventure.",
    "La plateforme vise à relier les voisins.",
    "En rejoignant notre équipe, vous participez à une belle aventure.",
    "L'équipe est composée de deux jardinières.",
  ])
  func `what the product or the team is for is no duty`(sentence: String) {
    #expect(outline("## Vos missions\n\n\(sentence)\n") == ["presentation \(sentence)"])
  }

  @Test(arguments: [
    "Avez-vous déjà rempli un formulaire de jardin ? Vous avez vu vos voisins pester ?",
    "Vous voulez relever ce défi ?", "Tu es las de chercher un arrosoir ?",
    "Vous ne connaissez pas encore les jardins.", "N'hésite pas à consulter notre carnet.",
    "Si vous souhaitez mieux comprendre le sujet, voici un article.",
  ])
  func `what draws in or reassures asks nothing`(text: String) {
    #expect(outline("## Votre profil\n\n\(text)\n").allSatisfy { $0.hasPrefix("presentation") })
  }

  @Test func `to know whether is no know-how`() {
    #expect(outline("## Vos missions\n\nIl faut savoir si le jardin est ouvert.\n")[0].hasPrefix("duty"))
  }

  @Test func `a list that reassures asks nothing`() {
    let posting =
      "## Profil\n\nNe vous censurez pas si :\n\n- Vous ne cochez pas toutes les cases\n- Vous ne connaissez pas les arbres\n"
    #expect(outline(posting).dropFirst().allSatisfy { $0.hasPrefix("presentation") })
  }

  @Test(arguments: ["## Modalités", "## Profil", "## Environnement de travail"])
  func `an invitation to apply is one under any heading`(heading: String) {
    for text in [
      "Envoyez-nous votre CV à jardin@example.org.", "Racontez-nous pourquoi ce jardin vous plaît.",
      "Pour postuler, un message suffit.", "Les entretiens auront lieu en mars.",
    ] {
      #expect(outline("\(heading)\n\n\(text)\n") == ["apply \(text)"])
    }
  }

  @Test func `what follows an invitation to apply among the terms belongs to it`() {
    let posting =
      "## Modalités\n\nTemps partiel.\n\nEnvoyez votre CV à jardin@example.org.\n\nÀ très vite ! 😀\n"
    #expect(outline(posting).map { $0.split(separator: " ")[0] } == ["terms", "apply", "apply"])
  }

  @Test(arguments: [
    "Début souhaité : mars", "Poste ouvert aux freelances.", "Il s'agit d'un CDD de six mois.",
    "Des déplacements sont à prévoir.",
  ])
  func `contract, place and dates are terms under any heading`(sentence: String) {
    #expect(outline("## Vos missions\n\n\(sentence)\n") == ["terms \(sentence)"])
    #expect(outline("## Votre profil\n\n\(sentence)\n") == ["terms \(sentence)"])
  }

  @Test func `a sentence that names the contract says nothing of the next one`() {
    #expect(
      outline("Le poste est un CDI. Le jardin est ouvert à tous.") == [
        "terms Le poste est un CDI.", "presentation Le jardin est ouvert à tous.",
      ])
  }

  @Test(arguments: [
    "La connaissance des arbres serait un vrai atout", "Rust : ce serait un fort avantage",
    "Idéalement, vous connaissez Rust",
  ])
  func `a plus has many adjectives`(sentence: String) {
    #expect(outline("## Profil\n\n- \(sentence)\n") == ["preferred \(sentence)"])
  }

  @Test func `an introduction has the role of its list`() {
    #expect(
      outline("## Profil\n\nNotre stack :\n\n- Python\n\nSeront appréciés :\n\n- Rust\n") == [
        "stack Notre stack :", "stack Python", "preferred Seront appréciés :", "preferred Rust",
      ])
  }

  @Test func `the head of the file is told by its keys`() {
    #expect(
      outline("---\ntitre: Jardinière\nslug: jardin\ntechno: Python\ncontrat: CDD\n---\n") == [
        "presentation Jardinière", "presentation jardin", "stack Python", "terms CDD",
      ])
  }

  @Test func `a bold term with its value heads nothing`() {
    let posting = "## Vos missions\n\n**Lieu : Nantes**\n\n- Tailler les arbres\n"
    #expect(outline(posting).last == "duty Tailler les arbres")
  }

  @Test(arguments: [
    "Nous cherchons quelqu'un qui connaît Python.", "Vous devez maîtriser Python.",
    "Être au moins en deuxième année de licence de Python.", "La jardinière est en mesure de lire du Python.",
  ])
  func `a demand is one under any heading`(sentence: String) {
    #expect(outline("## Modalités\n\n\(sentence)\n") == ["required \(sentence)"])
  }
}
