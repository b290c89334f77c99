import DiapasonEngine
import TestSupport
import Testing

struct ChoiceReaderTests {
  @Test(arguments: [
    "⟦Rails⟧{rails required choice1}, ⟦Symfony⟧{symfony required choice1} ou ⟦Django⟧{django required choice1}",
    "Vous connaissez ⟦React⟧{react required practice choice1} ou ⟦Vue⟧{vue required practice choice1}, et ⟦Git⟧{git required practice}",
    "Un framework moderne (⟦React⟧{react required choice1}, ⟦Vue⟧{vue required choice1}…)",
    "Expérience d'un ⟦framework web⟧{web-framework required practice} (⟦Rails⟧{rails required practice choice1}, ⟦Django⟧{django required practice choice1}) et maîtrise de ⟦Git⟧{git required mastery}",
    "Un langage parmi ⟦Python⟧{python required choice1}, ⟦Ruby⟧{ruby required choice1}, ⟦Java⟧{java required choice1}",
    "⟦Python⟧{python required choice1}, ⟦Ruby⟧{ruby required choice1} ou équivalent",
    "Connaissance d'une ⟦base de données⟧{databases required practice} (⟦PostgreSQL⟧{postgresql required practice choice1}, ⟦MySQL⟧{mysql required practice choice1})",
    "⟦Django⟧{django required choice1} et/ou ⟦Flask⟧{flask required choice1}",
    "Une école (⟦Sciences Po⟧{degree-business required choice1}, ⟦école d'ingénieurs⟧{degree-engineering required choice1})",
    "⟦React⟧{react required choice1} ou ⟦Vue⟧{vue required choice1} ; ⟦Rails⟧{rails required choice2} ou ⟦Django⟧{django required choice2}",
    "## Vous avez une expérience dans un ou plusieurs des domaines suivants :\n\n- l'⟦open data⟧{open-data required practice choice1}\n- l'⟦accessibilité⟧{accessibility required practice choice1}",
    "Vous parlez ⟦anglais⟧{english required choice1} ou ⟦allemand⟧{german required choice1}, et ⟦français⟧{french required}",
    "⟦MongoDB⟧{mongodb required choice1} ou autre base ⟦NoSQL⟧{nosql required choice1}",
    "⟦Python⟧{python required choice1}, ⟦Ruby⟧{ruby required choice1} ou équivalent, ⟦Docker⟧{docker required}",
    "Vous maîtrisez ⟦Python⟧{python required mastery choice1}, Crystal ou ⟦Ruby⟧{ruby required mastery choice1}",
    "Vous maîtrisez ⟦Python⟧{python required mastery choice1}, ⟦Ruby⟧{ruby required mastery choice1} ou Crystal",
    "⟦Terraform⟧{terraform required choice1}, ⟦Pulumi⟧{infrastructure-as-code required choice1} ou ⟦Ansible⟧{ansible required choice1}",
    "Vous maîtrisez ⟦Python⟧{python required mastery}, à Paris ou à Lyon, et ⟦Git⟧{git required mastery}",
    "Au choix : ⟦Python⟧{python required choice1}, ⟦Ruby⟧{ruby required choice1}",
    "Au moins un fournisseur (⟦AWS⟧{aws required choice1}, ⟦Azure⟧{gcp-azure required choice1})",
    "Soit ⟦React⟧{react required choice1}, soit ⟦Vue⟧{vue required choice1}",
    "⟦Python⟧{python required}, idéalement ⟦Django⟧{django preferred choice1} ou ⟦Flask⟧{flask preferred choice1}",
    "Vous maîtrisez l'un de ces outils : ⟦Figma⟧{figma required mastery choice1}, ⟦Sketch⟧{sketch-app required mastery choice1}",
    "Vous maîtrisez l'un des outils suivants : ⟦Figma⟧{figma required mastery choice1}, ⟦Sketch⟧{sketch-app required mastery choice1}",
    "⟦Figma⟧{figma required choice1} (ou ⟦Sketch⟧{sketch-app required choice1})",
    "Vous développez en ⟦Django⟧{django required choice1} (ou ⟦Flask⟧{flask required choice1}) et utilisez ⟦Git⟧{git required}",
    "⟦Diplôme d'ingénieur⟧{degree-engineering required choice1}, reconnu par l'État, ou ⟦master⟧{degree required choice1} dans le domaine du numérique",
    "Vous utilisez des outils d'⟦infrastructure as code⟧{infrastructure-as-code required} (comme ⟦Terraform⟧{terraform required choice1}, ⟦Ansible⟧{ansible required choice1})",
    "Une expérience en ⟦développement commercial⟧{business-development required practice choice1}, ou un ⟦diplôme de commerce⟧{degree-business required choice1}",
    "Une pratique de l'⟦agilité⟧{agile required practice}, de ⟦Python⟧{python required practice choice1} ou de ⟦Ruby⟧{ruby required practice choice1}",
    "Un ⟦diplôme de l'enseignement supérieur⟧{degree required choice1} (⟦école de commerce⟧{degree-business required choice1}, ⟦école d'ingénieurs⟧{degree-engineering required choice1})",
    "Une ⟦formation en design⟧{degree-design required choice1} ou une expérience équivalente (⟦designer de services⟧{service-design required practice choice1}, ⟦product manager⟧{product-management required practice choice1})",
    "Vous connaissez ⟦Figma⟧{figma required practice choice1} ou un logiciel équivalent (⟦Sketch⟧{sketch-app required practice choice1})",
    "Vous avez ⟦mené des interviews ou des tests utilisateurs⟧{user-interviews required practice choice1}",
    "Une bonne connaissance du ⟦fonctionnement des startups⟧{startup-experience required practice choice1} ou des ⟦startups d’État⟧{beta-gouv required practice choice1}",
    "⟦Rails⟧{rails required choice1} (ou un framework équivalent : ⟦Django⟧{django required choice1}, ⟦Laravel⟧{laravel required choice1})",
    "Vous programmez en ⟦Python⟧{python required choice1} (⟦Django⟧{django required choice1}) ou en ⟦Ruby⟧{ruby required choice1} (⟦Rails⟧{rails required choice1})",
    "Pratique d'un logiciel de maquettage (⟦Figma⟧{figma required practice choice1}, ⟦Sketch⟧{sketch-app required practice choice1})",
    "Au moins deux langages de ⟦programmation⟧{software-development required} ou langages équivalents parmi ⟦Python⟧{python required choice1}, ⟦Java⟧{java required choice1}",
    "Automatiser des traitements (⟦Python⟧{python required choice1}, ⟦FME⟧{etl required choice1} ou ⟦R⟧{r-language required choice1})",
    "Un langage de script, peu importe lequel (⟦Python⟧{python required choice1}, ⟦Go⟧{go required choice1})",
    "Maîtrise d'un outil comme ⟦Figma⟧{figma required mastery choice1}, ⟦Sketch⟧{sketch-app required mastery choice1}, etc.",
    "Deux langages de ⟦programmation⟧{software-development required} ou équivalents (⟦Python⟧{python required choice1}, ⟦Go⟧{go required choice1})",
    "Une ⟦expérience dans l'un de ces secteurs : santé⟧{sector-health required practice choice1}, ⟦logement⟧{sector-housing required practice choice1}",
    "Vous pratiquez ⟦Rails⟧{rails required practice choice1} ou un cousin du genre ⟦Django⟧{django required practice choice1}, ⟦Laravel⟧{laravel required practice choice1}",
    "Le ⟦développement mobile⟧{mobile-development required}, soit en natif (⟦Swift⟧{swift required choice1} ou ⟦Kotlin⟧{kotlin required choice1}), soit avec ⟦Flutter⟧{flutter required choice1}",
    "Deux ⟦ans d'expérience dans le déploiement, le conseil⟧{consulting required practice years=2 choice1} ou la ⟦relation client⟧{customer-support required practice years=2 choice1}",
    "Vous écrivez du ⟦PHP⟧{php required}, avec ⟦Symfony⟧{symfony required choice1} ou ⟦Laravel⟧{laravel required choice1}",
    "Une pratique du ⟦product design⟧{product-design required practice choice1}, de l'⟦UX⟧{ux required practice choice1} ou de l'⟦UI⟧{ui-design required practice choice1}",
    "En ⟦développement mobile⟧{mobile-development required} (⟦Swift⟧{swift required choice1}, ⟦Kotlin⟧{kotlin required choice1}) ou en hybride (⟦Flutter⟧{flutter required choice1})",
    "Au moins un outil (⟦Canva⟧{canva required choice1}, ⟦Figma⟧{figma required choice1}) et les ⟦réseaux sociaux⟧{social-media required}",
    // A sentence that points to the list below introduces it, whether or not a colon ends it.
    "## Vos missions\n\nVous devez maîtriser l'une de ces missions : pas toutes.\n\n- ⟦développement front⟧{frontend required mastery choice1}\n- ⟦design d'interface⟧{ui-design required mastery choice1}",
    // No choice.
    "⟦API REST⟧{rest-api required}, voire ⟦GraphQL⟧{graphql required}",
    "⟦Formation supérieure en informatique⟧{degree-engineering required} ou en ⟦cybersécurité⟧{security required}",
    "Un développeur ou ⟦une développeuse web⟧{web-development required}",
    "Pas besoin de connaître ⟦Docker⟧{docker not-needed} ou ⟦Ansible⟧{ansible not-needed}",
    "⟦HTML⟧{html required}/⟦CSS⟧{css required}",
    "⟦Rails⟧{rails required}, ⟦Symfony⟧{symfony required} et ⟦Django⟧{django required}",
    "⟦Autonomie⟧{autonomy required} ou ⟦rigueur⟧{rigour required}",
    "Une ou un ⟦data scientist⟧{data-science required} avec ⟦Python⟧{python required}",
    "Des outils numériques (⟦Trello⟧{collaborative-tools required}, ⟦Git⟧{git required})",
    "Des outils comme un ⟦widget⟧{web-components required}, une ⟦API⟧{api required}",
    "⟦Git⟧{git required}, connaissance ou pratique de ⟦Docker⟧{docker required practice}",
  ])
  func `alternatives share a number`(sentence: String) throws {
    let heard = try HeardPosting.text(sentence)
    #expect(heard == sentence)
  }

  @Test func `two skills of one name are no choice`() {
    let text = "## Compétences\n\n- Un framework (Django Rest Framework)\n"
    let document = DocumentReader().read(Array(text.utf8), path: "test.md", kind: .posting)
    let mentions = SkillExtractor(ProjectFiles.taxonomy).extract(from: document).mentions
    #expect(mentions.count > 1)
    #expect(mentions.allSatisfy { $0.choice == nil })
  }

  @Test func `so many are to be chosen as the text says`() {
    let text = "## Compétences\n\n- Deux langages parmi Python, Ruby, Java\n- React ou Vue\n"
    let document = DocumentReader().read(Array(text.utf8), path: "test.md", kind: .posting)
    let mentions = SkillExtractor(ProjectFiles.taxonomy).extract(from: document).mentions.filter {
      $0.choice != nil
    }
    #expect(mentions.map(\.choice) == [1, 1, 1, 2, 2])
    #expect(mentions.map(\.choose) == [2, 2, 2, 1, 1])
  }
}
