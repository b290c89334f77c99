/// What each form of the matrix holds.
extension MatrixColumn {
  private static let scoreOrNothing = Wording(
    "score sur 100, absent si rien ne peut être dit ou si --top l'écarte",
    "score out of 100, absent where nothing can be told or --top leaves it out")

  /// The data dictionary of a form of export.
  package static func dictionary(of format: MatrixFormat, isBrief: Bool, isWide: Bool) -> [MatrixColumn] {
    switch format {
    case .jsonl: all(isBrief: true) + (isBrief ? [] : lineParts)
    case .csv where isWide: wide
    case .csv, .xlsx: all(isBrief: isBrief)
    case .html: wide
    case .npy: array
    case .npz: sparse
    }
  }

  private static let wide = [
    MatrixColumn(name: "posting", meaning: Wording("fichier de l'offre", "file of the posting")),
    MatrixColumn(
      name: "*",
      meaning: Wording(
        "une colonne par profil, nommée par son fichier : \(scoreOrNothing.french)",
        "a column per profile, named by its file: \(scoreOrNothing.english)")),
  ]

  private static let array = [
    MatrixColumn(
      name: "[i, j]",
      meaning: Wording(
        "score sur 100 du profil j pour l'offre i, dans l'ordre de inputs ; NaN s'il n'y en a pas",
        "score out of 100 of profile j for posting i, in the order of inputs; NaN where there is none"))
  ]

  private static let sparse = [
    MatrixColumn(
      name: "data, indices, indptr, shape, format",
      meaning: Wording(
        "matrice creuse (scipy.sparse.load_npz) : \(scoreOrNothing.french)",
        "sparse matrix (scipy.sparse.load_npz): \(scoreOrNothing.english)")),
    MatrixColumn(name: "postings", meaning: Wording("fichier de chaque ligne", "file of each row")),
    MatrixColumn(name: "candidates", meaning: Wording("fichier de chaque colonne", "file of each column")),
  ]

  private static let lineParts = [
    MatrixColumn(
      name: "asOf", meaning: Wording("la date à laquelle se place le résultat", "the day of the result")),
    MatrixColumn(
      name: "taxonomy", meaning: Wording("empreinte SHA-256 du référentiel", "SHA-256 of the taxonomy")),
    MatrixColumn(name: "weights", meaning: Wording("empreinte SHA-256 des poids", "SHA-256 of the weights")),
    MatrixColumn(
      name: "grid", meaning: Wording("changements de la grille, s'il y en a", "changes of the grid, if any")),
    MatrixColumn(
      name: "warnings", meaning: Wording("ce que la paire a d'inhabituel", "what is odd about the pair")),
    MatrixColumn(
      name: "knockouts",
      meaning: Wording("les conditions, à côté du score", "the terms, beside the score")),
    MatrixColumn(
      name: "contributions",
      meaning: Wording(
        "les critères et leurs points, dont la somme est le score",
        "the criteria and their points, whose sum is the score")),
  ]
}
