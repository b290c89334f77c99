import DiapasonEngine

/// What the demonstration shows: a posting read, people ranked for it, and why the first comes first.
struct DemoTour {
  let posting: Extraction
  let people: [Extraction]
  let taxonomy: Taxonomy
  let style: ReportStyle

  private static let shown = 5

  /// The posting to show: the one that asks for least, but for enough to see how it goes.
  static func choice(_ postings: [Extraction], _ taxonomy: Taxonomy) -> Extraction? {
    let counts = postings.map { Posting($0, taxonomy).requirements.count }
    let rich = postings.indices.filter { counts[$0] >= 8 }
    return (rich.isEmpty ? Array(postings.indices) : rich).min { (counts[$0], $0) < (counts[$1], $1) }
      .map { postings[$0] }
  }

  /// The whole tour.
  var bytes: [UInt8] {
    let asked = Posting(posting, taxonomy)
    let fits = people.map { Fit(asked, Profile($0), taxonomy) }
    let order = fits.indices.sorted { (-(fits[$0].score ?? -1), $0) < (-(fits[$1].score ?? -1), $1) }
    let path = posting.document.path
    var bytes = step(
      Wording(
        "1. Que demande cette offre ? Chaque compétence, avec les mots qui la disent.",
        "1. What does this posting ask for? Each skill, with the words that name it."),
      "diapason extract \(path)")
    bytes += ExtractionText.bytes(posting, taxonomy, style)
    bytes += step(
      Wording(
        "2. Quels profils s'en approchent le plus ? Un score aide à lire, une personne décide.",
        "2. Which profiles come nearest? A score helps to read, a person decides."),
      "diapason matrix --postings \(path) --profiles \(folder) --top \(Self.shown)")
    for index in order.prefix(Self.shown) { bytes += row(fits[index], people[index]) }
    guard let first = order.first else { return bytes }
    bytes += step(
      Wording(
        "3. Pourquoi celui-là d'abord ? Chaque point vient d'un critère, preuves à l'appui.",
        "3. Why that one first? Each point comes from a criterion, with its evidence."),
      "diapason explain \(path) \(people[first].document.path)")
    return bytes + ExplanationText.bytes(Explanation(posting, people[first], fits[first], taxonomy), style)
  }

  private var folder: String {
    people[0].document.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
  }

  private func step(_ title: Wording, _ command: String) -> [UInt8] {
    let rule = String(repeating: "─", count: style.width)
    return Array("\n\(rule)\n\(title[style.language])\n\n  $ \(command)\n\n".utf8)
  }

  private func row(_ fit: Fit, _ person: Extraction) -> [UInt8] {
    let score = fit.score.map { "\($0 / 1_000)" } ?? "–"
    let padding = String(repeating: " ", count: max(0, 6 - score.count))
    return Array("\(padding)\(score)  \(person.document.path)\n".utf8)
  }
}
