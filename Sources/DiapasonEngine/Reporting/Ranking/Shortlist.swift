/// People for an offer, with all that decides what is shown of them: the same value gives the same bytes.
///
/// ```swift
/// let bytes = Shortlist(offer, people, options, isBlind: true, .french).bytes(taxonomy)
/// ```
package struct Shortlist: Sendable {
  /// How it can be shown.
  package enum Form: String, Sendable, CaseIterable {
    /// For a terminal.
    case text
    /// The dossier in Markdown.
    case markdown
    /// One JSON object.
    case json
    /// A pair a line.
    case jsonl
    /// The dossier as a page.
    case html
  }

  /// What is offered, with the criteria used.
  package let offer: Offer
  /// The people.
  package let candidates: [Candidate]
  /// How they are chosen and ranked.
  package let options: RankingOptions
  /// Whether the people stay unknown.
  package let isBlind: Bool
  /// The words in which it is told.
  package var language: Language
  /// How it is shown.
  package var form = Form.text
  /// Whether to say what sets each apart from the next.
  package var tellsOrder = false
  /// Where a page finds the files.
  package var addresses: FileAddresses?
  /// The criteria that a person edited: the file, and how they differ from the posting's own.
  package var grid: (file: [UInt8], changes: GridChanges)?

  /// People for an offer, as text.
  package init(
    _ offer: Offer, _ candidates: [Candidate], _ options: RankingOptions, isBlind: Bool, _ language: Language
  ) {
    (self.offer, self.candidates, self.options) = (offer, candidates, options)
    (self.isBlind, self.language) = (isBlind, language)
  }

  /// What is shown.
  package func bytes(_ taxonomy: Taxonomy, hasColor: Bool = false) -> [UInt8] {
    let disclosure = isBlind ? Disclosure.blind(taxonomy) : .full
    let ranking = Ranking.of(disclosure.ordered(candidates), for: offer, taxonomy, options)
    let json = RankingJSON(taxonomy, disclosure, grid: grid?.changes, whyOrder: tellsOrder)
    let words = RankingReport(taxonomy, language, disclosure, addresses: addresses)
    let dossier = Dossier(words)
    switch form {
    case .json: return json.object(ranking, for: offer)
    case .jsonl: return json.lines(ranking)
    case .text:
      let report = words.people(ranking, for: offer, grid: grid?.changes, whyOrder: tellsOrder)
      return ReportText.bytes(report, ReportStyle(language: language, hasColor: hasColor))
    case .markdown:
      return ReportMarkdown.bytes(
        dossier.report(ranking, for: offer, grid: grid?.changes, whyOrder: tellsOrder))
    case .html:
      return ReportHTML.bytes(dossier.report(ranking, for: offer, grid: grid?.changes, whyOrder: tellsOrder))
    }
  }
}
