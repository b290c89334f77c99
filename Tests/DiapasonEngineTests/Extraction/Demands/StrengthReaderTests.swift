import TestSupport
import Testing

struct StrengthReaderTests {
  @Test(arguments: [
    // What follows a cue, and nothing before it.
    "Maîtrise de ⟦Python⟧{python required mastery}, idéalement ⟦Django⟧{django preferred mastery}",
    "Idéalement, vous avez une expérience de ⟦Docker⟧{docker preferred practice} et de ⟦Terraform⟧{terraform preferred practice}",
    "Maîtrise de ⟦React⟧{react required mastery}, et si possible de ⟦Redis⟧{redis preferred mastery}",
    "Bonus : ⟦GraphQL⟧{graphql preferred}",
    "Plus : vous avez une expérience de ⟦Kafka⟧{kafka preferred practice}",
    "Nice to have: ⟦Kubernetes⟧{kubernetes preferred}",
    "Connaissance appréciée d'⟦Ansible⟧{ansible preferred practice}",
    "Il serait souhaitable que vous connaissiez ⟦Figma⟧{figma preferred practice}",
    "Vous connaissez ⟦JavaScript⟧{javascript required practice} et idéalement ⟦TypeScript⟧{typescript preferred practice}, vous maîtrisez ⟦React⟧{react required mastery}",
    "Souhaité : un niveau ⟦Master⟧{degree preferred}",
    "Une connaissance du ⟦RGPD⟧{privacy-gdpr preferred practice} est très utile",
    "Seraient appréciées : une pratique de ⟦Docker⟧{docker preferred practice}, une familiarité avec ⟦Terraform⟧{terraform preferred practice}",
    "La connaissance de ⟦Kubernetes⟧{kubernetes not-needed} n'est pas attendue",
    "## Votre profil\n\n**Pas nécessaire**\n\n- connaître ⟦OpenStack⟧{openstack not-needed}",
    "Une expérience de ⟦Docker⟧{docker preferred practice}, sans être indispensable",
    // Where nothing follows: the item before.
    "⟦Rails⟧{rails required}, ⟦Vue⟧{vue preferred} idéalement",
    "Connaissance de ⟦PostgreSQL⟧{postgresql required practice} et de ⟦Redis⟧{redis preferred practice} idéalement",
    // The phrase that ends with a cue.
    "Vous maîtrisez ⟦Python⟧{python required mastery}, une connaissance de ⟦Django⟧{django preferred practice} serait un plus",
    "Une connaissance de ⟦Docker⟧{docker preferred practice} et ⟦Terraform⟧{terraform preferred practice} serait appréciée",
    "Une expérience de ⟦React⟧{react preferred practice} est un vrai plus",
    "Des notions de ⟦Python⟧{python preferred notion} et une expérience de ⟦Docker⟧{docker preferred practice} seraient des atouts",
    "Maîtrise de ⟦Git⟧{git required mastery} (une pratique de ⟦Docker⟧{docker preferred practice} est un plus)",
    "Notions de ⟦Terraform⟧{terraform preferred notion} bienvenues",
    // A remark that names no skill.
    "⟦Python⟧{python required}, ⟦Django⟧{django preferred} (un plus)",
    "⟦React⟧{react preferred}, ⟦Vue⟧{vue preferred} : un plus",
    "Tu as déjà utilisé ⟦Kafka⟧{kafka preferred practice}, ce serait un plus",
    "Vous avez animé des ⟦ateliers⟧{facilitation required practice}, une certification serait appréciée",
    "Vous connaissez, idéalement, ⟦Docker⟧{docker preferred practice}",
    // A must within what is welcome.
    "Idéalement ⟦Vue⟧{vue preferred}, ⟦Git⟧{git required} indispensable",
    "Connaissance de ⟦Docker⟧{docker preferred practice} souhaitée mais non obligatoire",
    // Words that look like cues.
    "Vous appréciez le ⟦travail en équipe⟧{teamwork required}",
    "Vous êtes un atout par votre ⟦autonomie⟧{autonomy required} ?",
    // What need not be known.
    "Pas besoin de ⟦savoir coder⟧{software-development not-needed}, la ⟦curiosité⟧{curiosity required} et l'⟦autonomie⟧{autonomy required} sont en revanche nécessaires",
    "Inutile de connaître ⟦Rails⟧{rails not-needed}, mais une bonne pratique de ⟦Python⟧{python required practice} est attendue",
    "Pas besoin de connaître ⟦Kubernetes⟧{kubernetes not-needed}",
    "Aucune connaissance de ⟦PHP⟧{php not-needed} n'est requise",
    "La connaissance de ⟦Scala⟧{scala not-needed} n'est pas nécessaire",
    "Nous ne demandons pas d'expérience en ⟦Java⟧{java not-needed}",
    "Inutile de connaître ⟦Rust⟧{rust not-needed} : la ⟦curiosité⟧{curiosity required} suffit",
    "La connaissance d'⟦Elixir⟧{elixir preferred practice} n'est pas obligatoire mais appréciée",
    "You don't need to know ⟦Rust⟧{rust not-needed}",
    "Pas besoin de ⟦Rust⟧{rust not-needed}. ⟦Kubernetes⟧{kubernetes not-needed} non plus",
    "Maîtrise de ⟦Scrum⟧{scrum required mastery}. ⟦Kanban⟧{kanban not-needed} non plus n'est pas nécessaire",
    "## Compétences\n\n- Maîtrise de ⟦SQL⟧{sql required mastery}\n- Non requis :\n  - ⟦Kafka⟧{kafka not-needed}\n  - ⟦Terraform⟧{terraform not-needed}\n- ⟦Python⟧{python required}",
    "## Ce que nous ne demandons pas\n\n- ⟦Java⟧{java not-needed}\n- Connaître ⟦Ansible⟧{ansible not-needed}",
    "## What is not required\n\n- ⟦Java⟧{java not-needed}",
    "## Profil recherché\n\nNous ne demandons pas de diplôme, vous connaissez :\n\n- ⟦SQL⟧{sql required practice}",
    "## Profil recherché\n\n- ⟦SQL⟧{sql required}\n\n## En option\n\n- ⟦Docker⟧{docker preferred}",
    "## Les atouts du candidat\n\n- Maîtrise de ⟦Python⟧{python required mastery}",
    // A list under its introduction.
    "## Compétences\n\nVous connaissez :\n\n- ⟦Python⟧{python required practice}\n\nIdéalement, vous connaissez aussi :\n\n- ⟦Rust⟧{rust preferred practice}\n- ⟦Docker⟧{docker preferred practice}",
    "## Idéalement, vous avez une expérience avec :\n\n- ⟦Rust⟧{rust preferred practice}\n- ⟦Kafka⟧{kafka preferred practice}",
    "Une maîtrise de ⟦PHP⟧{php required mastery} est demandée, ⟦Docker⟧{docker preferred} est un plus",
    "De bonnes notions de ⟦Python⟧{python required notion} sont attendues, ⟦Docker⟧{docker preferred} est un plus",
    "Une connaissance de ⟦Docker⟧{docker preferred practice} n'est pas indispensable, mais serait un plus",
  ])
  func `a cue governs its phrase and no more`(sentence: String) throws {
    let heard = try HeardPosting.text(sentence)
    #expect(heard == sentence)
  }
}
