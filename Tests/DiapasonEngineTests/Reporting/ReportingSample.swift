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
    loader.add("words/roles.yaml", Array("headings:\n  required:\n    9: [profil recherché]\n".utf8))
    loader.add("words/function.yaml", Array("function: [de, la, le, on, of]\n".utf8))
    return loader.load().taxonomy
  }()

  static func extraction(_ text: String, path: String = "offre.md", kind: DocumentKind = .posting)
    -> Extraction
  {
    SkillExtractor(taxonomy).extract(from: DocumentReader().read(Array(text.utf8), path: path, kind: kind))
  }

  static let posting = extraction(
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
    """)

  static let profile = extraction("Je pratique Ruby.", path: "profil.md", kind: .profile)

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
