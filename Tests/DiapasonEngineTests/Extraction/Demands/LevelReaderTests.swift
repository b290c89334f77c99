import TestSupport
import Testing

struct LevelReaderTests {
  @Test(arguments: [
    // A word of level governs what it introduces, over commas and “et”.
    "Bonne connaissance de ⟦Python⟧{python required practice} et ⟦Django⟧{django required practice}",
    "Maîtrise de ⟦HTML⟧{html required mastery}, ⟦CSS⟧{css required mastery} et ⟦JavaScript⟧{javascript required mastery}",
    "Notions de ⟦Docker⟧{docker required notion}, maîtrise de ⟦Git⟧{git required mastery}",
    "Vous avez une solide expérience en ⟦React⟧{react required mastery}",
    "Vous avez une expérience solide en ⟦React⟧{react required mastery}",
    "Excellente connaissance de ⟦PostgreSQL⟧{postgresql required mastery}",
    "Vous êtes à l'aise avec ⟦Kafka⟧{kafka required practice} et vous aimez la ⟦data visualisation⟧{data-visualisation required}",
    "Appétence pour les ⟦logiciels libres⟧{open-source required notion}",
    "Vous vous intéressez à l'⟦accessibilité⟧{accessibility required notion}",
    "Connaissance ou appétence pour le ⟦RGPD⟧{privacy-gdpr required notion}",
    "Vous maîtrisez ou souhaitez maîtriser ⟦Elixir⟧{elixir required notion}",
    "Vous avez déjà utilisé ⟦Sentry⟧{sentry required practice}",
    "Un peu de ⟦Rust⟧{rust required notion}",
    "Le monde des experts-⟦comptables⟧{sector-finance required}",
    "Tu connais très bien ⟦HTML⟧{html required mastery} et ⟦CSS⟧{css required mastery}",
    // A cell that says nothing else grades its row.
    "## Compétences\n\n| Attendu | Niveau |\n|---|---|\n| Langage ⟦Java⟧{java required mastery} | Expert |\n| Requêtes ⟦SQL⟧{sql required notion} | Notions |\n| ⟦Git⟧{git required} | tous les jours |\n| ⟦Docker⟧{docker preferred} | Souhaité |\n| ⟦PHP⟧{php not-needed} | Non requis |",
    // The first cell of a row speaks for the others.
    "## Compétences\n\n| Niveau | Outils |\n|---|---|\n| Maîtrise | ⟦Python⟧{python required mastery}, ⟦SQL⟧{sql required mastery} |\n| Notions | ⟦Docker⟧{docker required notion} |",
    // A quality is governed over a comma only with the preposition repeated.
    "Capacité d'⟦écoute⟧{listening required practice}, d'⟦adaptation⟧{adaptability required practice} et de ⟦négociation⟧{negotiation required practice}",
    "Capacité d'⟦écoute⟧{listening required practice}, ⟦autonomie⟧{autonomy required}, ⟦rigueur⟧{rigour required}",
    "⟦Capacité d'adaptation⟧{adaptability required practice}",
    "Sens de l'⟦écoute⟧{listening required}",
    "⟦Curiosité⟧{curiosity required} pour les ⟦données ouvertes⟧{open-data required notion}",
    // Adjectives behind, and remarks.
    "Développeur ⟦Rails⟧{rails required mastery} confirmé",
    "⟦Anglais⟧{english required mastery} courant",
    "⟦Anglais⟧{english required mastery} : courant",
    "⟦Python⟧{python required mastery}, ⟦Rust⟧{rust required mastery} : bonne maîtrise",
    "⟦Git⟧{git required practice} (bonne pratique), ⟦Docker⟧{docker required}",
    "⟦Figma⟧{figma required practice} vous est familier",
    // Names that look like levels.
    "Passion pour l'⟦expérience utilisateur⟧{ux required}",
    "Maîtrise de ⟦Slack⟧{collaborative-tools required mastery}, ⟦Notion⟧{collaborative-tools required mastery} et ⟦Miro⟧{collaborative-tools required mastery}",
    "Sens de l'⟦intérêt général⟧{public-service-motivation required}",
    "Une personne intéressée par les ⟦données ouvertes⟧{open-data required notion}",
    "⟦Excellent relationnel⟧{interpersonal required mastery}",
    "Goût pour la ⟦recherche utilisateur⟧{user-research required notion}",
    // Brackets end what begins in them.
    "Vous êtes curieux (appétence pour la ⟦donnée⟧{data required notion}) et parlez ⟦anglais⟧{english required}",
    // A list under its introduction.
    "## Profil recherché\n\nVous maîtrisez :\n\n- ⟦Python⟧{python required mastery}\n- des notions de ⟦Docker⟧{docker required notion}\n- le goût du ⟦travail en équipe⟧{teamwork required}",
    "## Connaissances\n\n- ⟦Python⟧{python required practice}\n- ⟦autonomie⟧{autonomy required}",
    "## Compétences et expérience\n\n- ⟦Python⟧{python required}",
  ])
  func `a level governs what it introduces`(sentence: String) throws {
    let heard = try HeardPosting.text(sentence)
    #expect(heard == sentence)
  }
}
