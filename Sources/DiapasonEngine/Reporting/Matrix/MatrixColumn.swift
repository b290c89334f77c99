/// A column of the long tables, and what it holds: the data dictionary of every export.
///
/// ```swift
/// MatrixColumn.all(isBrief: true).map(\.name)  // ["posting", "candidate", "score", …]
/// ```
package struct MatrixColumn: Sendable {
  /// Its name in the header, the same in all languages.
  package let name: String
  /// What it holds.
  package let meaning: Wording

  /// The columns of a table: one row per pair if it is brief, else one per pair and criterion.
  package static func all(isBrief: Bool) -> [MatrixColumn] { isBrief ? pair : pair + criterion }

  private static let pair = [
    MatrixColumn(name: "posting", meaning: Wording("fichier de l'offre", "file of the posting")),
    MatrixColumn(name: "candidate", meaning: Wording("fichier du profil", "file of the profile")),
    MatrixColumn(
      name: "score",
      meaning: Wording(
        "accord sur 100, vide si rien ne peut être dit", "fit out of 100, empty where nothing can be told")),
    MatrixColumn(
      name: "low",
      meaning: Wording("score si tout ce qu'on ignore manquait", "score if all that is unknown were missing")),
    MatrixColumn(
      name: "high",
      meaning: Wording("score si tout ce qu'on ignore était acquis", "score if all that is unknown were met")),
    MatrixColumn(
      name: "reverse",
      meaning: Wording(
        "part des compétences du profil que l'offre emploie",
        "share of the profile's skills that the posting uses")),
    MatrixColumn(
      name: "mutual",
      meaning: Wording("moyenne harmonique de score et reverse", "harmonic mean of score and reverse")),
  ]

  private static let criterion = [
    MatrixColumn(
      name: "unmet",
      meaning: Wording(
        "conditions non remplies (lieu, contrat…)", "terms that are not met (place, contract…)")),
    MatrixColumn(
      name: "criterion", meaning: Wording("compétence ou métier demandé", "skill or trade asked for")),
    MatrixColumn(
      name: "strength",
      meaning: Wording("required, preferred, duty ou stack", "required, preferred, duty or stack")),
    MatrixColumn(
      name: "status",
      meaning: Wording("met, partly, missing ou cannotTell", "met, partly, missing or cannotTell")),
    MatrixColumn(name: "weight", meaning: Wording("poids du critère", "weight of the criterion")),
    MatrixColumn(
      name: "cover", meaning: Wording("part satisfaite, de 0 à 1", "share that is met, from 0 to 1")),
    MatrixColumn(
      name: "points", meaning: Wording("points apportés au score", "points added to the score")),
    MatrixColumn(
      name: "rule",
      meaning: Wording("lien entre ce qui est demandé et acquis", "how what is held relates to what is asked")
    ),
    MatrixColumn(name: "asked", meaning: Wording("les mots de l'offre", "the words of the posting")),
    MatrixColumn(name: "held", meaning: Wording("les mots du profil", "the words of the profile")),
  ]
}
