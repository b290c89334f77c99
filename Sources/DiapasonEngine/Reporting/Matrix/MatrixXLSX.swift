/// The matrix as a workbook: the scores side by side, the pairs, their criteria, and what it was all made of.
///
/// ```swift
/// var workbook = MatrixXLSX(candidates: paths, isBrief: false, .french)
/// workbook.add(posting.path, pairs)
/// let bytes = workbook.finished(manifest)
/// ```
package struct MatrixXLSX {
  /// The most pairs that a sheet has rows for.
  package static let mostPairs = SheetWriter.mostRows - 1

  private let candidates: MatrixTable
  private let language: Language
  private var matrix: SheetWriter
  private var pairs: SheetWriter
  private var criteria: SheetWriter?

  /// An empty workbook; a brief one has no sheet of criteria.
  package init(candidates: [String], isBrief: Bool, _ language: Language) {
    self.candidates = MatrixTable(candidates: candidates)
    self.language = language
    let names = MatrixColumn.all(isBrief: false).map(\.name)
    let brief = MatrixColumn.all(isBrief: true).map(\.name)
    matrix = SheetWriter(
      Wording("Matrice", "Matrix")[language], header: ["posting"] + candidates, isShaded: true)
    pairs = SheetWriter(Wording("Paires", "Pairs")[language], header: brief)
    if !isBrief {
      criteria = SheetWriter(
        Wording("Critères", "Criteria")[language],
        header: Array(brief.prefix(2)) + names.dropFirst(brief.count))
    }
  }

  /// Adds the pairs of one posting.
  package mutating func add(_ posting: String, _ pairs: [MatrixPair]) {
    matrix.start()
    matrix.text(posting)
    for score in candidates.scores(pairs).prefix(SheetWriter.mostColumns - 1) { matrix.thousandths(score) }
    matrix.end()
    for pair in pairs {
      add(pair)
      for part in pair.parts { add(part, of: pair) }
    }
  }

  private mutating func add(_ pair: MatrixPair) {
    pairs.start()
    pairs.text(pair.posting)
    pairs.text(pair.candidate)
    for number in [pair.score, pair.low, pair.high, pair.reverse, pair.mutual] { pairs.thousandths(number) }
    pairs.end()
  }

  private mutating func add(_ part: MatrixPair.Part, of pair: MatrixPair) {
    criteria?.start()
    for text in [
      pair.posting, pair.candidate, pair.unmet.joined(separator: "|"), part.criterion, part.strength,
      part.status,
    ] {
      criteria?.text(text)
    }
    for number in [part.weight, part.cover, part.points] { criteria?.thousandths(number) }
    for text in [part.rule, part.asked, part.held ?? ""] { criteria?.text(text) }
    criteria?.end()
  }

  /// The file, with a sheet that tells what it was made of and what found no room.
  package func finished(_ manifest: RunManifest) -> [UInt8] {
    let sheets = [matrix, pairs] + (criteria.map { [$0] } ?? [])
    var about = SheetWriter(
      Wording("À propos", "About")[language],
      header: [Wording("quoi", "what")[language], Wording("valeur", "value")[language]])
    var facts = manifest.facts(language)
    for sheet in sheets where sheet.droppedRows > 0 {
      let left = Wording("lignes sans place dans « \(sheet.name) »", "rows without room in “\(sheet.name)”")
      facts.append((left[language], String(sheet.droppedRows)))
    }
    let columns = candidates.candidates.count - (SheetWriter.mostColumns - 1)
    if columns > 0 {
      facts.append(
        (Wording("profils sans place en colonne", "profiles without a column")[language], String(columns)))
    }
    for (name, value) in facts {
      about.start()
      about.text(name)
      about.text(value)
      about.end()
    }
    return Workbook.bytes(sheets + [about])
  }
}
