import Foundation
import TestSupport

@testable import DiapasonEngine

/// One profile, told of several people: what is scored is the same in each.
enum ProfileVariants {
  private static let extractor = SkillExtractor(ProjectFiles.taxonomy)

  /// Another name, gender, address, age or school.
  static let people: KeyValuePairs<String, String> = [
    "masculine": text(
      "Jean Morel", "Développeur", "é", "Il", "34 ans", "12 rue des Lilas, 69003 Lyon", "Nantes"),
    "feminine": text(
      "Jeanne Morel", "Développeuse", "ée", "Elle", "34 ans", "12 rue des Lilas, 69003 Lyon", "Nantes"),
    "inclusive dots": text(
      "Dominique Morel", "Développeur·se", "é·e", "Iel", "34 ans", "12 rue des Lilas, 69003 Lyon", "Nantes"),
    "inclusive brackets": text(
      "Dominique Morel", "Développeur(se)", "é(e)", "Iel", "34 ans", "12 rue des Lilas, 69003 Lyon", "Nantes"),
    "another name, age and school": text(
      "Aïssatou Diallo-Kerbrat", "Développeuse", "ée", "Elle", "57 ans", "3 place du Puits, 69003 Lyon",
      "Lorient"),
  ]

  static func text(
    _ name: String, _ title: String, _ ending: String, _ pronoun: String, _ age: String, _ address: String,
    _ school: String
  ) -> String {
    """
    # \(name)

    \(address) - \(name.lowercased().replacingOccurrences(of: " ", with: "."))@example.org - 06 12 34 56 78

    \(age)

    \(title) back-end confirm\(ending), passionn\(ending) par l'accessibilité numérique.

    ## Compétences

    - Maîtrise de Ruby on Rails
    - PostgreSQL
    - Docker

    ## Expériences

    ### 2019 – 2023 : coopérative Azur

    \(pronoun) a conçu une API en Ruby on Rails, puis est devenu\(ending == "é" ? "" : "e") référent\(ending == "é" ? "" : "e") accessibilité.
    \(pronoun) est certifi\(ending) Scrum et a été form\(ending) à l'accessibilité.

    ## Formation

    Master d'informatique, université de \(school), 2015

    """
  }

  static func profile(_ text: String, path: String = "profil.md") -> Extraction {
    extractor.extract(from: DocumentReader().read(Array(text.utf8), path: path, kind: .profile))
  }

  static let posting = extractor.extract(
    from: DocumentReader().read(
      Array(
        """
        # Développeur·se back-end

        ## Compétences requises

        - Bonne maîtrise de Ruby on Rails et d'une base de données relationnelle
        - Connaissance de l'accessibilité numérique et de ses référentiels
        - Une première expérience des méthodes agiles, Scrum par exemple
        - Sens de la pédagogie et goût du travail en équipe
        - Idéalement, Kubernetes

        """.utf8), path: "offre.md", kind: .posting))
}
