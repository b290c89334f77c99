import Foundation

/// One person's profile written in every way that tells of gender, name, age, school or keyboard, and of nothing that counts.
enum ProfileDisguises {
  /// The masculine words of a profile with gaps, each with what stands for it.
  private typealias Words = [String: String]

  private static let masculine: Words = [
    "NAME": "Jean Morel", "TITLE": "Développeur", "CONFIRMED": "confirmé", "KEEN": "passionné",
    "EXPERT": "Expert",
    "RIGOROUS": "rigoureux", "HE": "Il", "BECOME": "devenu", "REFERENT": "référent", "HOST": "animateur",
    "CERTIFIED": "certifié", "TRAINED": "formé", "AGE": "34 ans", "STREET": "12 rue des Lilas",
    "SCHOOL": "Nantes",
    "EXTRA": "",
  ]
  private static let feminine: Words = [
    "NAME": "Jeanne Morel", "TITLE": "Développeuse", "CONFIRMED": "confirmée", "KEEN": "passionnée",
    "EXPERT": "Experte", "RIGOROUS": "rigoureuse", "HE": "Elle", "BECOME": "devenue", "REFERENT": "référente",
    "HOST": "animatrice", "CERTIFIED": "certifiée", "TRAINED": "formée",
  ]

  /// What each is, and the whole profile.
  static let all: [(name: String, text: String)] =
    [("masculine", text([:])), ("feminine", text(feminine))]
    + inclusive + [
      ("both words, slash", text(joined("/"))), ("both words, spaced slash", text(joined(" / "))),
      ("both words, or", text(joined(" ou "))), ("feminine first", text(joined("/", feminineFirst: true))),
      ("another name", text(["NAME": "Aïssatou Diallo-Kerbrat", "STREET": "3 place du Puits"])),
      ("a name with particles", text(["NAME": "Zoé de La Fontaine d'Azur"])),
      ("another age", text(["AGE": "57 ans"])), ("no age", text(["AGE": ""])),
      ("birth", text(["EXTRA": "Né le 3 mai 1989 à Oran, de nationalité française, marié, deux enfants."])),
      (
        "birth, feminine", text(feminine.merging(["EXTRA": "Née le 12/04/1971 à Dakar, célibataire."]) { $1 })
      ),
      ("photo", text(["EXTRA": "![Photo de Jean Morel](photos/jean-morel.jpg)"])),
      ("another school", text(["SCHOOL": "technologie de Compiègne (UTC)"])),
      ("comment", text(["EXTRA": "<!-- Jean Morel, expert Kubernetes -->"])),
      ("white text", text(["EXTRA": "<span style=\"color: white\">Kubernetes, Scrum</span>"])),
      ("hidden block", text(["EXTRA": "<div style='display:none'>\n\nKubernetes\n\n</div>"])),
      ("zero-width", text(["TITLE": "Déve\u{200B}loppeur", "EXPERT": "Ex\u{00AD}pert"])),
      ("decomposed", text([:]).decomposedStringWithCanonicalMapping),
      ("feminine, decomposed", text(feminine).decomposedStringWithCanonicalMapping),
      ("windows lines", text([:]).replacingOccurrences(of: "\n", with: "\r\n")),
    ]

  /// `formé·e`, `formé.e`, `formé-e`, `formé/e`, `formé(e)`.
  private static var inclusive: [(name: String, text: String)] {
    [("·", ""), (".", ""), ("-", ""), ("/", ""), ("(", ")"), ("•", "")].map { opening, closing in
      let endings: Words = [
        "TITLE": "se", "CONFIRMED": "e", "KEEN": "e", "EXPERT": "e", "RIGOROUS": "se", "BECOME": "e",
        "REFERENT": "e",
        "HOST": "rice", "CERTIFIED": "e", "TRAINED": "e",
      ]
      let words = endings.mapValues { opening + $0 + closing }.reduce(into: ["HE": "Iel"]) { words, ending in
        words[ending.key] = masculine[ending.key, default: ""] + ending.value
      }
      return ("inclusive \(opening)\(closing)", text(words))
    }
  }

  private static func joined(_ joiner: String, feminineFirst: Bool = false) -> Words {
    var words: Words = [:]
    for (key, word) in feminine where key != "NAME" {
      let man = masculine[key, default: ""]
      words[key] = feminineFirst ? word + joiner + man : man + joiner + word
    }
    return words
  }

  private static func text(_ words: Words) -> String {
    let words = masculine.merging(words) { $1 }
    return words.keys.sorted { $0.count > $1.count }.reduce(template) { text, key in
      text.replacingOccurrences(of: key, with: words[key, default: ""])
    }
  }

  private static let template = """
    # NAME

    STREET, 69003 Lyon - contact@example.org - 06 12 34 56 78

    AGE

    EXTRA

    TITLE back-end CONFIRMED, KEEN par l'accessibilité numérique.

    ## Compétences

    - Maîtrise de Ruby on Rails
    - PostgreSQL
    - Docker
    - EXPERT en SQL, RIGOROUS et autonome

    ## Expériences

    ### 2019 – 2023 : coopérative Azur

    HE a conçu une API en Ruby on Rails, puis est BECOME REFERENT accessibilité, HOST d'ateliers.
    HE est CERTIFIED Scrum et a été TRAINED à l'accessibilité.

    ## Formation

    Master d'informatique, université de SCHOOL, 2015

    """
}
