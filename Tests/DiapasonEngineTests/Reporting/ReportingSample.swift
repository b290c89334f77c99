@testable import DiapasonEngine

/// A small taxonomy, and documents read with it, for the tests of what is shown.
enum ReportingSample {
  static let taxonomy: Taxonomy = {
    var loader = TaxonomyLoader()
    loader.add(
      "skills/dev.yaml",
      Array(
        """
        ruby:
          kind: language
          fr: Ruby
          en: Ruby
        rails:
          kind: tool
          fr: Ruby on Rails
          en: Ruby on Rails
          related: {ruby: 60}
        pedagogy:
          kind: soft
          fr: pédagogie
          en: teaching skills
        """.utf8))
    loader.add("words/function.yaml", Array("function: [de, la, le, on, of]\n".utf8))
    return loader.load().taxonomy
  }()

  static func extraction(_ text: String, path: String = "offre.md", kind: DocumentKind = .posting)
    -> Extraction
  {
    SkillExtractor(taxonomy).extract(from: DocumentReader().read(Array(text.utf8), path: path, kind: kind))
  }

  /// A posting whose section “Profil recherché” asks for all that it names: said here, so that what is shown does
  /// not depend on how roles are heard.
  static let posting: Extraction = {
    var posting = extraction(postingText)
    for index in posting.document.sections.indices
    where posting.document.sections[index].title == "Profil recherché" {
      (posting.document.sections[index].role, posting.document.sections[index].confidence) = (.required, 95)
      for clause in posting.document.sections[index].clauses.indices {
        posting.document.sections[index].clauses[clause].role = .required
        posting.document.sections[index].clauses[clause].confidence = 95
      }
      for mention in posting.mentions.indices where posting.mentions[mention].section == index {
        posting.mentions[mention].stance = .required
      }
    }
    return posting
  }()

  private static let postingText =
    """
    ---
    title: Offre <b>Ruby</b> & co
    ---
    ## Profil recherché

    - Maîtrise de **Ruby
      on Rails** et de la pédagogie
    - Ruby

    ## Nous

    Un outil en Ruby.
    """

  static let profile = extraction("Je pratique Ruby.", path: "profil.md", kind: .profile)

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
