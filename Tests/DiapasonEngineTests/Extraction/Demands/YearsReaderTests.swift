import TestSupport
import Testing

struct YearsReaderTests {
  @Test(arguments: [
    "3 ans d'expérience en ⟦Python⟧{python required practice years=3}",
    "Trois ans d'expérience en ⟦Python⟧{python required practice years=3}",
    "3 à 5 ans d'expérience sur ⟦React⟧{react required practice years=3} et ⟦Vue⟧{vue required practice years=3}",
    "Entre 2 et 4 années d'expérience en ⟦UX design⟧{ux required practice years=2}",
    "Au moins 4/5 ans d'expérience en ⟦développement web⟧{web-development required practice years=4}",
    "Expérience d'un an en ⟦Scrum⟧{scrum required practice years=1}",
    "Expérience professionnelle de 5 ans en ⟦gestion de projet⟧{project-management required practice years=5}",
    "Cinq ans en ⟦gestion de projet⟧{project-management required practice years=5}",
    "At least 3 years of experience with ⟦Kubernetes⟧{kubernetes required practice years=3}",
    "Développeur ⟦full-stack⟧{full-stack required practice years=5} (5 ans d'expérience)",
    "5 ans d'expérience en ⟦Python⟧{python required practice years=5} et vous aimez ⟦Vue⟧{vue required}",
    "5 ans d'expérience minimum, ⟦autonomie⟧{autonomy required}",
    "Connaissance des outils suivants (2 ans d'expérience) : ⟦Docker⟧{docker required practice years=2}",
    // Years that name no skill are of the trade.
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required practice years=3}\n\n### Votre profil\n\n- 3 ans d'expérience minimum",
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required practice years=1}\n\n### Votre profil\n\nVous avez au moins un an d'expérience.",
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required practice years=4}\n\n### Modalités\n\n- Expérience de 4 à 5 ans minimum ;",
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required}\n\n### Votre profil\n\n- Idéalement 5 ans d'expérience",
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required}\n\n### Votre profil\n\n- Pas besoin de 5 ans d'expérience",
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required}\n\n### Votre profil\n\n- 3 ans d'expérience ne sont pas exigés",
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required}\n\n### Les plus\n\n- 5 ans d'expérience",
    "## Nous recherchons une ⟦développeuse full-stack⟧{full-stack required}\n\n### Modalités\n\n- Contrat de 2 ans, rémunération selon expérience",
    "Un projet de 3 ans, avec ⟦Python⟧{python required}",
  ])
  func `years are of the skills that they govern`(sentence: String) throws {
    let heard = try HeardPosting.text(sentence)
    #expect(heard == sentence)
  }
}
